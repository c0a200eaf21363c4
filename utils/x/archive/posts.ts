import { actOf } from './act-of.ts';
import type { ArchiveAct, ArchiveOwner, ArchiveSummary, KnownId } from './facts.ts';
import { knownIds } from './known-ids.ts';
import { tweetFrom } from './tweet.ts';

/** Turns entries of tweets.js into acts, and counts them. */
export interface Posts {
  /** The acts in these entries, each post once. */
  take(entries: readonly unknown[]): ArchiveAct[];
  ids(): KnownId[];
  numbers(): Pick<
    ArchiveSummary,
    'posts' | 'replies' | 'quotes' | 'reposts' | 'answered' | 'since' | 'until'
  >;
  readonly skipped: number;
}

export function postsOf(owner: ArchiveOwner): Posts {
  const seen = new Set<string>();
  const answered = new Set<string>();
  const known = knownIds(owner.handle);
  const count = { reply: 0, quote: 0, post: 0, repost: 0 };
  let [since, until, skipped] = [Number.POSITIVE_INFINITY, 0, 0];

  const take = (entry: unknown): ArchiveAct[] => {
    const tweet = tweetFrom(entry);
    const act = tweet && actOf(tweet, owner);
    if (!act) skipped += 1;
    if (!act || seen.has(act.post)) return [];
    seen.add(act.post);
    known.add(tweet, act.at);
    count[act.kind] += 1;
    const to = tweet.in_reply_to_user_id_str ?? act.person;
    if (act.kind === 'reply' && to) answered.add(to);
    since = Math.min(since, act.at);
    until = Math.max(until, act.at);
    return [act];
  };

  return {
    take: (entries) => entries.flatMap(take),
    ids: known.all,
    numbers: () => ({
      posts: seen.size,
      replies: count.reply,
      quotes: count.quote,
      reposts: count.repost,
      answered: answered.size,
      ...(seen.size > 0 && { since, until }),
    }),
    get skipped() {
      return skipped;
    },
  };
}
