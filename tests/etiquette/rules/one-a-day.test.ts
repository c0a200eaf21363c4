import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/one-a-day.ts';
import {
  act,
  DAY,
  followed,
  follower,
  HOUR,
  known,
  like,
  MINUTE,
  mutual,
  NOON,
  notAPerson,
  said,
  stranger,
} from '../situations.ts';

const likes = (n: number, from = NOON) => Array.from({ length: n }, (_, i) => like(from + i * 5 * MINUTE));

describe('keeps silent', () => {
  it('on the one like a day that a stranger gets', () => {
    expect(said(rule, likes(1), stranger)).toBeUndefined();
  });
  it('on a like and a repost of the same post: they are one thing', () => {
    expect(
      said(rule, [like(NOON, { post: '7' }), act('repost', NOON + MINUTE, { post: '7' })], stranger),
    ).toBeUndefined();
  });
  it('on a second like once the first was taken back', () => {
    expect(
      said(rule, [like(NOON, { undoneAt: NOON + MINUTE }), like(NOON + HOUR)], stranger),
    ).toBeUndefined();
  });
  it('on a habit at the same hour of each day', () => {
    expect(said(rule, [like(NOON - 2 * DAY), like(NOON - DAY), like(NOON)], stranger)).toBeUndefined();
  });
  it.each([
    ['three for somebody you follow', 3, followed],
    ['five for somebody who follows you', 5, follower],
    ['any number for somebody you follow who follows you back', 40, mutual],
    ['any number for somebody you know', 40, known],
    ['any number for a news desk, a shop or a bot', 40, notAPerson],
  ])('on %s', (_, n, who) => {
    expect(said(rule, likes(n), who)).toBeUndefined();
  });
  it('on replies, posts and follows', () => {
    expect(said(rule, [like(NOON), act('reply', NOON + MINUTE)], stranger)).toBeUndefined();
    expect(said(rule, [like(NOON), like(NOON + 1), act('follow', NOON + MINUTE)], stranger)).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on the second like of a stranger in a day, and names both', () => {
    const acts = likes(2);
    expect(said(rule, acts, stranger)).toEqual({
      key: 'one_a_day',
      data: { n: 2, likes: 2, reposts: 0, limit: 1 },
      evidence: acts.map(({ id }) => id),
    });
  });
  it('on a like and a repost of different posts', () => {
    expect(said(rule, [like(NOON), act('repost', NOON + MINUTE)], stranger)?.data).toEqual({
      n: 2,
      likes: 1,
      reposts: 1,
      limit: 1,
    });
  });
  it('on the second like of somebody unknown, as of a stranger', () => {
    expect(said(rule, likes(2), undefined)?.data.limit).toBe(1);
  });
  it.each([
    ['the fourth for somebody you follow', 4, followed, 3],
    ['the sixth for somebody who follows you', 6, follower, 5],
  ])('on %s', (_, n, who, limit) => {
    expect(said(rule, likes(n), who)?.data).toMatchObject({ n, limit });
  });
  it('across midnight: fifteen minutes later is not a new day', () => {
    const beforeMidnight = Date.parse('2026-11-18T21:50:00Z');
    expect(said(rule, [like(beforeMidnight), like(beforeMidnight + 15 * MINUTE)], stranger)?.data.n).toBe(2);
  });
  it('at the limit that the user set', () => {
    expect(said(rule, likes(3), stranger, { stranger: 3 })).toBeUndefined();
    expect(said(rule, likes(4), stranger, { stranger: 3 })?.data).toMatchObject({ n: 4, limit: 3 });
  });
  it('on a week over its limit, where one is set', () => {
    const acts = [5, 4, 3, 2, 1, 0].map((days) => like(NOON - days * DAY));
    expect(said(rule, acts, stranger)).toBeUndefined();
    expect(said(rule, acts, stranger, { perWeek: 5 })).toMatchObject({
      key: 'one_a_week',
      data: { n: 6, limit: 5 },
    });
    expect(said(rule, acts, stranger, { perWeek: 6 })).toBeUndefined();
  });
});
