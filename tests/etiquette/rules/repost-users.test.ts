import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/repost-users.ts';
import { act, DAY, NOON, said } from '../situations.ts';

const mention = (person: string, daysAgo: number) => act('mention', NOON - daysAgo * DAY, { person });
/** Tact has been there for 40 days. */
const watched = act('post', NOON - 40 * DAY);
const says = (acts: ReturnType<typeof act>[], options = {}) =>
  said(
    rule,
    acts.toSorted((a, b) => a.at - b.at),
    undefined,
    options,
    NOON,
  );

describe('keeps silent', () => {
  it('where nobody spoke to the brand', () => expect(says([watched])).toBeUndefined());
  it('where nobody spoke to it lately', () => expect(says([watched, mention('ann', 35)])).toBeUndefined());
  it('where it has not been watched for so long', () => {
    expect(says([act('post', NOON - 20 * DAY), mention('ann', 3)])).toBeUndefined();
    expect(says([mention('ann', 50), mention('bob', 3)])).toBeUndefined();
  });
  it('where a customer was reposted or quoted, here or elsewhere', () => {
    for (const kind of ['repost', 'quote'] as const)
      expect(
        says([watched, mention('ann', 50), mention('bob', 3), act(kind, NOON - 2 * DAY)]),
        kind,
      ).toBeUndefined();
    const seen = act('repost', NOON - 2 * DAY, { source: 'seen' });
    expect(says([watched, mention('ann', 3), seen])).toBeUndefined();
  });
});

describe('speaks', () => {
  it('when people spoke and nothing of theirs was reposted, with their words as evidence', () => {
    const words = [mention('ann', 20), mention('bob', 10), mention('ann', 3)];
    const others = act('repost', NOON - DAY, { person: 'carol' });
    const long = act('repost', NOON - 35 * DAY);
    expect(says([watched, ...words, others, long])).toEqual({
      key: 'repost_users',
      data: { n: 2, days: 30 },
      evidence: words.map(({ id }) => id),
    });
  });
  it('after as many days as are set', () => {
    const acts = [act('post', NOON - 12 * DAY), mention('ann', 3), act('repost', NOON - 9 * DAY)];
    expect(says(acts, { days: 8 })?.data).toEqual({ n: 1, days: 8 });
  });
});
