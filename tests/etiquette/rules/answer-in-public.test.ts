import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/answer-in-public.ts';
import { act, DAY, draft, HOUR, message, NOON, saidOf } from '../situations.ts';

const brand = { profile: 'brand' as const };
const ASK = draft('Sorry about that! Please send us a DM.');
const asked = (person: string, daysAgo = 1) =>
  act('reply', NOON - daysAgo * DAY, { person, traits: { asks: ['dm'] } });
/** Somebody spoke in public, and got a private message an hour later. */
const moved = (person: string) => [
  act('mention', NOON - DAY, { person }),
  act('dm', NOON - DAY + HOUR, { person }),
];
const DM = message('You can return it within 30 days');

describe('keeps silent', () => {
  it('on the second person', () => {
    expect(saidOf(rule, ASK, { ...brand, history: [asked('bob')] })).toBeUndefined();
  });
  it('on the same person again', () => {
    const history = [asked('ann', 3), asked('ann', 2), asked('bob')];
    expect(saidOf(rule, ASK, { ...brand, history })).toBeUndefined();
  });
  it('on an answer that stays in public', () => {
    const history = [asked('bob'), asked('carol')];
    expect(saidOf(rule, draft('You can return it within 30 days'), { ...brand, history })).toBeUndefined();
  });
  it('on messages to those who wrote, or never spoke in public', () => {
    const history = [...moved('bob'), ...moved('carol')];
    expect(saidOf(rule, DM, { ...brand, history })).toBeUndefined();
    const wrote = [act('mention', NOON - DAY), act('wrote-first', NOON - HOUR)];
    expect(saidOf(rule, DM, { ...brand, history: [...history, ...wrote] })).toBeUndefined();
    const others = ['bob', 'carol'].flatMap((person) => [
      act('wrote-first', NOON - DAY, { person }),
      ...moved(person),
    ]);
    expect(saidOf(rule, DM, { ...brand, history: [...others, act('mention', NOON - HOUR)] })).toBeUndefined();
  });
  it('after a week', () => {
    expect(saidOf(rule, ASK, { ...brand, history: [asked('bob', 8), asked('carol')] })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on the third person who is asked to write, with the others as evidence', () => {
    const history = [asked('bob', 2), asked('carol')];
    expect(saidOf(rule, ASK, { ...brand, history })).toEqual({
      key: 'answer_in_public',
      data: { n: 3, days: 7 },
      evidence: history.map(({ id }) => id),
    });
  });
  it('on the third who spoke in public and gets a message', () => {
    const history = [...moved('bob'), asked('carol'), act('mention', NOON - HOUR)];
    expect(saidOf(rule, DM, { ...brand, history })?.data).toEqual({ n: 3, days: 7 });
  });
});
