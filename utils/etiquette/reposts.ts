import type { Act, ActKind } from './act.ts';

/** What stands in an account's own feed. Answers to others do not. */
export const FEED: readonly ActKind[] = ['post', 'quote', 'repost'];

/** How much of an account's feed are reposts. */
export interface RepostShare {
  posts: number;
  reposts: number;
  /** Of 100, rounded up. */
  percent: number;
  /** How many more may follow before it is too many. */
  room: number;
  /** How many of the posts were not done here but seen on the own profile. */
  seen: number;
}

/** How much of what was put out are reposts, where so many of 100 are fine. */
export function shareOf(acts: readonly Act[], most: number): RepostShare {
  const feed = acts.filter(({ kind }) => FEED.includes(kind));
  const posts = feed.length;
  const reposts = feed.filter(({ kind }) => kind === 'repost').length;
  return {
    posts,
    reposts,
    percent: posts === 0 ? 0 : Math.ceil((100 * reposts) / posts),
    // Each repost is a post, too: (reposts + room) / (posts + room) stays within the share.
    room: Math.max(0, Math.floor((most * posts - 100 * reposts) / (100 - most))),
    seen: feed.filter(({ source }) => source === 'seen').length,
  };
}
