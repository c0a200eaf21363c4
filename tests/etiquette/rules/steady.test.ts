import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/steady.ts';
import { act, DAY, HOUR, NOON, said } from '../situations.ts';

const says = (acts: ReturnType<typeof act>[], options = {}) => said(rule, acts, undefined, options, NOON);

describe('keeps silent', () => {
  it('within three days of a post, be it here or seen on the profile', () => {
    expect(says([act('post', NOON - 3 * DAY + HOUR)])).toBeUndefined();
    expect(says([act('post', NOON - 9 * DAY), act('quote', NOON - DAY, { source: 'seen' })])).toBeUndefined();
  });
  it('where no post was ever seen: nothing is known', () => {
    expect(says([act('reply', NOON - 9 * DAY), act('like', NOON - 9 * DAY)])).toBeUndefined();
    expect(says([act('post', NOON - 91 * DAY)])).toBeUndefined();
  });
});

describe('speaks', () => {
  it('after three days without a post, with the last one as evidence; answers and reposts are none', () => {
    const last = act('post', NOON - 4 * DAY);
    expect(says([last, act('repost', NOON - DAY), act('reply', NOON - HOUR)])).toEqual({
      key: 'steady',
      data: { n: 4 },
      evidence: [last.id],
    });
  });
  it('after as many days as are set', () => {
    expect(says([act('post', NOON - 4 * DAY)], { days: 5 })).toBeUndefined();
    expect(says([act('post', NOON - DAY)], { days: 1 })?.data).toEqual({ n: 1 });
  });
});
