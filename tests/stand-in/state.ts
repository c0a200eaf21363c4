import type { StandInPost } from './data/post.ts';
import type { Messages } from './messages.ts';
import { followedAtStart, ME, OTHER_ACCOUNT } from './people.ts';

/** What can be asked of the network, hence what can fail. */
export type ActKind =
  | 'like'
  | 'unlike'
  | 'repost'
  | 'unrepost'
  | 'bookmark'
  | 'unbookmark'
  | 'post'
  | 'follow'
  | 'unfollow'
  | 'message';

/** Something the network said yes to. `on` is a post id, a handle for follow and unfollow, or a message's `to`. */
export interface DoneAct {
  readonly account: string;
  readonly kind: ActKind;
  readonly on: string;
}

/** Where one account stands to posts (by id) and people (by handle). */
export interface Stance {
  readonly liked: readonly string[];
  readonly reposted: readonly string[];
  readonly bookmarked: readonly string[];
  readonly following: readonly string[];
  /** Follow requests to private accounts. */
  readonly pending: readonly string[];
}

/** Somebody who began to follow an account. */
export interface Follow {
  readonly from: string;
  readonly to: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the server remembers; a page gets it with its HTML, so it outlives a reload and the browser. */
export interface Memory extends Messages {
  readonly account: string | null;
  readonly stances: Readonly<Record<string, Stance>>;
  /** By whomever, oldest first. */
  readonly posted: readonly StandInPost[];
  /** Of other people, oldest first. */
  readonly follows: readonly Follow[];
  readonly acts: readonly DoneAct[];
}

const fresh = (account: string): Stance => ({
  liked: [],
  reposted: [],
  bookmarked: [],
  following: followedAtStart(account),
  pending: [],
});

/** The world before anybody did anything. */
export const freshMemory = (): Memory => ({
  account: ME,
  stances: { [ME]: fresh(ME), [OTHER_ACCOUNT]: fresh(OTHER_ACCOUNT) },
  posted: [],
  follows: [],
  acts: [],
  messages: [],
  requests: [],
});

const FIELD = {
  like: ['liked', true],
  unlike: ['liked', false],
  repost: ['reposted', true],
  unrepost: ['reposted', false],
  bookmark: ['bookmarked', true],
  unbookmark: ['bookmarked', false],
  follow: ['following', true],
  unfollow: ['following', false],
} as const;

export type StanceKind = keyof typeof FIELD;

/** The stance after an act; `waits` sends a follow to the pending requests. */
export function stanceAfter(stance: Stance, kind: StanceKind, on: string, waits = false): Stance {
  const [field, add] = FIELD[kind];
  const without = (list: readonly string[]) => list.filter((one) => one !== on);
  if (kind === 'follow' && waits) return { ...stance, pending: [...without(stance.pending), on] };
  const next = { ...stance, [field]: add ? [...without(stance[field]), on] : without(stance[field]) };
  return kind === 'unfollow' ? { ...next, pending: without(stance.pending) } : next;
}
