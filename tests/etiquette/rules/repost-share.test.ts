import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '@/utils/etiquette/reposts.ts';
import rule from '@/utils/etiquette/rules/repost-share.ts';
import { act, DAY, NOON, said } from '../situations.ts';

/** So many posts and then so many reposts, the last one just now; one a day. */
const feed = (posts: number, reposts: number) => [
  ...Array.from({ length: posts }, (_, n) => act('post', NOON - (posts + reposts - n) * DAY)),
  ...Array.from({ length: reposts }, (_, n) => act('repost', NOON - (reposts - 1 - n) * DAY)),
];

describe('keeps silent', () => {
  it('at a fifth', () => expect(said(rule, feed(8, 2), undefined)).toBeUndefined());
  it('where there are too few posts to tell', () =>
    expect(said(rule, feed(3, 6), undefined)).toBeUndefined());
  it('on likes and posts', () => {
    const acts = feed(5, 5);
    for (const kind of ['like', 'post', 'quote'] as const)
      expect(said(rule, [...acts, act(kind, NOON)], undefined), kind).toBeUndefined();
  });
  it('about what is longer ago than 30 days', () => {
    const old = Array.from({ length: 9 }, () => act('repost', NOON - 31 * DAY));
    expect(said(rule, [...old, ...feed(9, 2)], undefined)).toBeUndefined();
  });
  it('about answers: they do not stand in the feed', () => {
    const answers = Array.from({ length: 20 }, () => act('reply', NOON - DAY));
    expect(said(rule, [...answers, ...feed(2, 2)], undefined)).toBeUndefined();
  });
});

describe('speaks', () => {
  it('over a fifth of ten posts, with the reposts as evidence', () => {
    const acts = feed(7, 3);
    expect(said(rule, acts, undefined)).toEqual({
      key: 'repost_share',
      data: { n: 3, posts: 10, percent: 30, days: 30 },
      evidence: acts.slice(7).map(({ id }) => id),
    });
  });
  it('counting what was seen on the own profile', () => {
    const seen = Array.from({ length: 3 }, () => act('repost', NOON - 2 * DAY, { source: 'seen' }));
    expect(said(rule, [...seen, ...feed(8, 1)], undefined)?.data).toMatchObject({ n: 4, posts: 12 });
  });
  it('a little over it, too, and never says less than the limit', () => {
    const many = (kind: 'post' | 'repost', n: number) =>
      Array.from({ length: n }, () => act(kind, NOON - DAY));
    const acts = [...many('post', 163), ...many('repost', 40), act('repost', NOON)];
    expect(said(rule, acts, undefined)?.data).toMatchObject({ n: 41, posts: 204, percent: 21 });
  });
  it('at the share that is set', () => {
    expect(said(rule, feed(8, 2), undefined, { percent: 15 })?.data).toMatchObject({ percent: 20 });
  });
});

describe('the room left', () => {
  it('is what may still be reposted before it is too much, for any feed', () => {
    const count = fc.nat(60);
    fc.assert(
      fc.property(count, count, fc.integer({ min: 5, max: 90 }), (posts, reposts, most) => {
        const share = (more: number) => (100 * (reposts + more)) / Math.max(1, posts + reposts + more);
        const { room } = shareOf(feed(posts, reposts), most);
        if (room > 0) expect(share(room)).toBeLessThanOrEqual(most);
        expect(share(room + 1)).toBeGreaterThan(most);
      }),
    );
  });
  it('tells how much was not done here', () => {
    expect(shareOf([act('post', NOON), act('repost', NOON, { source: 'seen' })], 20)).toEqual({
      posts: 2,
      reposts: 1,
      percent: 50,
      room: 0,
      seen: 1,
    });
  });
});
