import type { Act } from '../../etiquette/act.ts';

/** Whose archive it is. */
export interface ArchiveOwner {
  /** Lower case, without @. */
  handle: string;
  /** Digits; absent where the archive does not tell. */
  userId?: string;
}

/** Something the owner did in public. */
export interface ArchiveAct {
  kind: 'reply' | 'quote' | 'post' | 'repost';
  /** UTC, ms, whole seconds. */
  at: number;
  /** Digits. Of a repost it is the repost's own id: the archive does not name the post that was reposted. */
  post: string;
  /** Who was answered, quoted or reposted; absent where only an id is known, or where it was oneself. */
  person?: NonNullable<Act['person']>;
  /** Others who are named in the text, without those whom X names at the head of an answer. */
  mentions?: NonNullable<Act['mentions']>;
  /** Hosts of its links, without "www."; X's own pages are no links. */
  linkHosts?: string[];
  media?: true;
}

/** Whose id it is. */
export interface KnownId {
  /** Digits. */
  userId: string;
  /** Lower case, without @: the last one under which the owner named them. */
  handle: string;
  /** UTC, ms: when that was. */
  at: number;
}

/** From the first to the last, UTC, ms. */
export type Span = readonly [first: number, last: number];

/** Private messages between the owner and one other person, without a word of them. */
export interface Conversation {
  /** The other's, digits. */
  userId: string;
  /** The first and the last message by the owner, UTC, ms; absent where there is none. */
  mine?: Span;
  /** The same by the other. */
  theirs?: Span;
}

/** What an archive tells, a piece at a time. Ids of accounts are digits. */
export type ArchiveBatch =
  | { type: 'acts'; acts: ArchiveAct[] }
  | { type: 'ids'; ids: KnownId[] }
  | { type: 'following' | 'followers' | 'blocked'; userIds: string[] }
  | { type: 'conversations'; conversations: Conversation[] };

/** What was read, in numbers. */
export interface ArchiveSummary {
  owner: ArchiveOwner;
  /** All acts together. */
  posts: number;
  replies: number;
  quotes: number;
  reposts: number;
  /** How many different people were answered. */
  answered: number;
  /** UTC, ms: the first and the last act; absent where there is none. */
  since?: number;
  until?: number;
  following: number;
  followers: number;
  blocked: number;
  conversations: number;
  /** Likes that the archive lists. They name neither their author nor their day, and serve nothing. */
  likes: number;
  /** People whose id and handle are both known now. */
  ids: number;
  /** Entries that could not be understood. */
  skipped: number;
  /** X itself calls it a part, or less is there than its list promises. */
  partial: boolean;
}
