import { expect, it } from 'vitest';
import type { Action } from '@/utils/etiquette/advice.ts';
import { choosesStep, isOver } from '@/utils/etiquette/steps.ts';
import { DAY, NOON } from './situations.ts';

const step = (daysAgo: number, more: { rule?: string; person?: string; became?: Action } = {}) => ({
  rule: 'say-something',
  person: 'ann',
  at: NOON - daysAgo * DAY,
  ...(more.became && { becameAt: NOON - daysAgo * DAY }),
  ...more,
});

it('a step rests after its answer: 3 days when put off, 30 when done, 90 when dismissed, a week without one', () => {
  for (const [became, days] of [
    ['later', 3],
    ['done', 30],
    ['dismiss', 90],
    [undefined, 7],
  ] as const) {
    const before = (ago: number) => [step(ago, became && { became })];
    expect(choosesStep('say-something', 'ann', before(days - 1), NOON), `${became} before`).toBe(false);
    expect(choosesStep('say-something', 'ann', before(days), NOON), `${became} after`).toBe(true);
  }
});

it('after a chat, a step rests half a day when put off, and done until the next week’s chat', () => {
  for (const [became, days] of [
    ['later', 0.5],
    ['done', 5],
    ['dismiss', 90],
  ] as const) {
    const before = (ago: number) => [step(ago, { rule: 'chat-follow-up', became })];
    expect(choosesStep('chat-follow-up', 'ann', before(days - 0.1), NOON), `${became} before`).toBe(false);
    expect(choosesStep('chat-follow-up', 'ann', before(days), NOON), `${became} after`).toBe(true);
  }
});

it('three new steps a day, whatever became of them', () => {
  const three = ['bob', 'carl', 'dora'].map((person) => step(0.5, { person, became: 'done' }));
  expect(choosesStep('say-something', 'ann', three, NOON)).toBe(false);
  expect(choosesStep('say-something', 'ann', three.slice(1), NOON)).toBe(true);
});

it('three people a week are named to keep in touch with', () => {
  const three = [2, 3, 4].map((ago) =>
    step(ago, { rule: 'keep-in-touch', person: `p${ago}`, became: 'done' }),
  );
  expect(choosesStep('keep-in-touch', 'ann', three, NOON)).toBe(false);
  expect(choosesStep('keep-in-touch', 'ann', three.slice(1), NOON)).toBe(true);
  expect(choosesStep('ready-to-meet', 'ann', three, NOON)).toBe(true);
});

it('is over once it is answered, or after a week', () => {
  expect([step(1), step(1, { became: 'later' }), step(8)].map((one) => isOver(one, NOON))).toEqual([
    false,
    true,
    true,
  ]);
});
