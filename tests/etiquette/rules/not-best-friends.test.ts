import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/not-best-friends.ts';
import { act, DAY, exchange, follower, HOUR, known, NOON, said, stranger } from '../situations.ts';

const once = exchange(6);
const word = (hoursAgo: number) => act('reply', NOON - hoursAgo * HOUR);
const rush = [word(40), act('dm', NOON - 20 * HOUR), word(0)];

describe('keeps silent', () => {
  it('with a stranger, and with a follower who never answered: nothing has begun', () => {
    for (const who of [stranger, follower]) expect(said(rule, rush, who)).toBeUndefined();
  });
  it('with a connection and with somebody known', () => {
    expect(said(rule, [...[30, 20].map(exchange), once, ...rush], stranger)).toBeUndefined();
    expect(said(rule, [once, ...rush], known)).toBeUndefined();
  });
  it('in a conversation in which they answer each time', () => {
    const talk = [word(5), act('answer', NOON - 4 * HOUR), word(3), act('answer', NOON - 2 * HOUR), word(0)];
    expect(said(rule, [once, ...talk], stranger)).toBeUndefined();
  });
  it('on two words, and on older ones', () => {
    expect(said(rule, [once, ...rush.slice(1)], stranger)).toBeUndefined();
    expect(said(rule, [once, word(49), ...rush.slice(1)], stranger)).toBeUndefined();
  });
  it('on a like', () => {
    expect(said(rule, [once, ...rush, act('like', NOON)], stranger)).toBeUndefined();
  });
});

it('speaks on three words in 48 hours after one answer, with the evidence', () => {
  expect(said(rule, [once, ...rush], stranger)).toEqual({
    key: 'not_best_friends',
    data: { n: 3, days: 2, exchanges: 1 },
    evidence: rush.map(({ id }) => id),
  });
});

it('speaks when they answer one word and get four', () => {
  const answer = act('answer', NOON - 4 * HOUR);
  const acts = [once, word(9), answer, word(3), word(2), word(0)];
  expect(said(rule, acts, stranger)?.data).toEqual({ n: 4, days: 2, exchanges: 2 });
});

it('goes by its thresholds', () => {
  const acts = [once, act('reply', NOON - 3 * DAY), word(1), word(0)];
  expect(said(rule, acts, stranger, { days: 4 })?.data).toMatchObject({ n: 3, days: 4 });
  expect(said(rule, acts, stranger, { acts: 2 })?.data).toMatchObject({ n: 2 });
});
