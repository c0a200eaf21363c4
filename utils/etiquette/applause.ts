import type { Act } from './act.ts';

/** Likes and reposts as they are counted: a like and a repost of the same post are one thing. */
export interface Applause {
  things: number;
  likes: number;
  reposts: number;
  /** One act a thing, the earliest, oldest first. */
  acts: readonly Act[];
}

/** Counts the likes and reposts among `acts`, oldest first, done at `since` (UTC, ms) or later. */
export function applause(acts: readonly Act[], since: number): Applause {
  const recent = acts.filter(({ kind, at }) => at >= since && (kind === 'like' || kind === 'repost'));
  const things = [...new Map(recent.toReversed().map((act) => [act.post ?? act.id, act])).values()];
  return {
    things: things.length,
    likes: recent.filter(({ kind }) => kind === 'like').length,
    reposts: recent.filter(({ kind }) => kind === 'repost').length,
    acts: things.toSorted((a, b) => a.at - b.at),
  };
}
