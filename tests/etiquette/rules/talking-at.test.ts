import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/talking-at.ts';
import {
  act,
  DAY,
  exchange,
  follower,
  HOUR,
  known,
  NOON,
  notAPerson,
  said,
  stranger,
} from '../situations.ts';

/** A word to @ann whose answers would have been seen since. */
const unheard = (at: number) => act('reply', at, { lookedAt: at + HOUR });
const now = act('reply', NOON);
const today = [unheard(NOON - 3 * HOUR), unheard(NOON - 2 * HOUR), now];
const weeks = [12, 9, 6, 3].map((days) => unheard(NOON - days * DAY));

describe('keeps silent', () => {
  it('up to the second word a day', () => expect(said(rule, today.slice(1), stranger)).toBeUndefined());
  it('where nobody looked for an answer: that is not silence', () => {
    const unseen = today.map(({ lookedAt: _, ...one }) => one);
    expect(said(rule, unseen, stranger)).toBeUndefined();
  });
  it('where it was looked for too soon: an answer takes its time', () => {
    const soon = today.map((one) => (one === now ? one : { ...one, lookedAt: one.at + HOUR - 1 }));
    expect(said(rule, soon, stranger)).toBeUndefined();
  });
  it('when they have spoken since, in public or not', () => {
    for (const kind of ['answer', 'mention', 'wrote-first'] as const) {
      const word = act(kind, NOON - 90 * 60_000);
      expect(said(rule, [...today.slice(0, 2), word, now], follower), kind).toBeUndefined();
    }
  });
  it('on likes, and with connections, people known and what is no person', () => {
    expect(said(rule, [...today.slice(0, 2), act('like', NOON)], stranger)).toBeUndefined();
    for (const who of [known, notAPerson]) expect(said(rule, today, who)).toBeUndefined();
    expect(said(rule, [...[40, 30, 20].map(exchange), ...today], stranger)).toBeUndefined();
  });
  it('on four words in two weeks, and on older ones', () => {
    expect(said(rule, [...weeks.slice(1), now], stranger)).toBeUndefined();
    expect(said(rule, [unheard(NOON - 15 * DAY), ...weeks.slice(1), now], stranger)).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on the third word a day without an answer, with the evidence', () => {
    expect(said(rule, today, stranger)).toEqual({
      key: 'talking_at_day',
      data: { n: 3 },
      evidence: today.map(({ id }) => id),
    });
  });
  it('on the fifth in 14 days', () => {
    const acts = [...weeks, now];
    expect(said(rule, acts, stranger)).toEqual({
      key: 'talking_at_weeks',
      data: { n: 5 },
      evidence: acts.map(({ id }) => id),
    });
  });
  it('on posts that name them', () => {
    const named = act('post', NOON, { mentions: ['ann'] });
    expect(said(rule, [...today.slice(0, 2), named], stranger)?.data).toEqual({ n: 3 });
  });
  it('by the thresholds that are set', () => {
    expect(said(rule, today.slice(1), stranger, { perDay: 2 })?.data).toEqual({ n: 2 });
  });
});
