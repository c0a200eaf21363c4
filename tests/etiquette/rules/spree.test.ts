import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/spree.ts';
import {
  act,
  followed,
  follower,
  known,
  like,
  mutual,
  NOON,
  notAPerson,
  SECOND,
  said,
  stranger,
} from '../situations.ts';

const burst = (n: number, every: number) => Array.from({ length: n }, (_, i) => like(NOON + i * every));

describe('keeps silent', () => {
  it('on two likes of a stranger within a minute', () => {
    expect(said(rule, burst(2, 5 * SECOND), stranger)).toBeUndefined();
  });
  it('on three spread over more than a minute', () => {
    expect(said(rule, burst(3, 31 * SECOND), stranger)).toBeUndefined();
  });
  it('on a like and a repost of the same two posts', () => {
    const acts = ['7', '8'].flatMap((post, i) => [
      like(NOON + i * SECOND, { post }),
      act('repost', NOON + i * SECOND + 1, { post }),
    ]);
    expect(said(rule, acts, stranger)).toBeUndefined();
  });
  it.each([
    ['seven for somebody you follow', 7, followed],
    ['seven for somebody who follows you', 7, follower],
    ['twenty for a mutual follow', 20, mutual],
    ['twenty for somebody you know', 20, known],
    ['twenty for a news desk', 20, notAPerson],
  ])('on %s', (_, n, who) => {
    expect(said(rule, burst(n, SECOND), who)).toBeUndefined();
  });
});

describe('speaks', () => {
  it.each([
    ['a stranger', stranger],
    ['somebody unknown', undefined],
  ])('on three of %s within a minute', (_, who) => {
    const acts = burst(3, 5 * SECOND);
    expect(said(rule, acts, who)).toEqual({
      key: 'spree',
      data: { n: 3, likes: 3, reposts: 0, seconds: 60 },
      evidence: acts.map(({ id }) => id),
    });
  });
  it('on eight for somebody you follow', () => {
    expect(said(rule, burst(8, SECOND), followed)?.data.n).toBe(8);
  });
  it('with the numbers that the user set', () => {
    expect(said(rule, burst(3, 40 * SECOND), stranger, { within: 120 })?.data).toMatchObject({
      n: 3,
      seconds: 120,
    });
    expect(said(rule, burst(3, SECOND), stranger, { stranger: 4 })).toBeUndefined();
  });
});
