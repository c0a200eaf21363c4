import { describe, expect, it } from 'vitest';
import {
  CARDS_A_DAY,
  choose,
  DUE_FOR,
  isNoise,
  QUESTIONS_A_DAY,
  type Said,
} from '@/utils/etiquette/budget.ts';
import type { Verdict } from '@/utils/etiquette/judge.ts';
import { NOON } from './situations.ts';

const verdict = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  level: 'nudge',
  tone: 'advice',
  asks: false,
  finding: { key: rule, data: {}, evidence: [] },
  ...more,
});
const card = (rule: string, person: string, more: Partial<Said> = {}): Said => ({
  rule,
  person,
  asks: false,
  at: NOON - 3_600_000,
  state: 'shown',
  level: 'nudge',
  ...more,
});
const cards = (n: number, more: Partial<Said> = {}) =>
  Array.from({ length: n }, (_, i) => card('a', `p${i}`, more));
const level = (said: Said[], voice: 'gentle' | 'attentive' | 'quiet' = 'gentle', one = verdict('a')) =>
  choose([one], 'ann', said, voice, NOON)?.verdict.level;

describe('gentle', () => {
  it('says the first thing of the day', () => expect(level([])).toBe('nudge'));
  it('does not say the same rule about the same person twice a day', () => {
    expect(level([card('a', 'ann')])).toBe('popup');
  });
  it('says the same rule about somebody else, and another rule about the same person', () => {
    expect(level([card('a', 'bob'), card('b', 'ann')])).toBe('nudge');
  });
  it(`shows at most ${CARDS_A_DAY} cards a day`, () => {
    expect(level(cards(CARDS_A_DAY - 1))).toBe('nudge');
    expect(level(cards(CARDS_A_DAY))).toBe('popup');
  });
  it(`asks at most ${QUESTIONS_A_DAY} questions a day, and may still say what it knows`, () => {
    const asked = cards(QUESTIONS_A_DAY, { asks: true });
    expect(level(asked, 'gentle', verdict('a', { asks: true }))).toBe('popup');
    expect(level(asked)).toBe('nudge');
  });
  it('does not count what was only noted, nor what never reached the page', () => {
    expect(level(cards(9, { state: 'noted' }))).toBe('nudge');
    expect(level([card('a', 'ann', { state: 'due', at: NOON - DUE_FOR })])).toBe('nudge');
  });
  it('counts what is on its way to the page', () => {
    expect(level([card('a', 'ann', { state: 'due', at: NOON - 1000 })])).toBe('popup');
  });
});

it('attentive speaks every time', () => {
  expect(level([card('a', 'ann'), ...cards(50)], 'attentive')).toBe('nudge');
});
it('quiet never speaks in the page', () => expect(level([], 'quiet')).toBe('popup'));
it('a rule that the user moved to the popup stays there', () => {
  expect(level([], 'attentive', verdict('a', { level: 'popup' }))).toBe('popup');
});

describe('one act', () => {
  it('gets one advice, the weightiest; the rest stands behind it', () => {
    const choice = choose([verdict('a'), verdict('b')], 'ann', [], 'gentle', NOON);
    expect([choice?.verdict.rule, choice?.also.map(({ rule }) => rule)]).toEqual(['a', ['b']]);
  });
  it('gets the next one where the weightiest was said already', () => {
    const choice = choose([verdict('a'), verdict('b')], 'ann', [card('a', 'ann')], 'gentle', NOON);
    expect([choice?.verdict.rule, choice?.also.map(({ rule }) => rule)]).toEqual(['b', ['a']]);
  });
  it('gets none where nothing was found', () =>
    expect(choose([], 'ann', [], 'gentle', NOON)).toBeUndefined());
});

describe('a rule judged not useful', () => {
  it.each([
    [9, 9, false],
    [10, 1, false],
    [10, 2, true],
    [20, 2, false],
    [21, 3, true],
  ])('after %i cards, %i times: moves to the popup: %s', (shown, notUseful, moves) => {
    expect(isNoise({ shown, notUseful })).toBe(moves);
  });
});
