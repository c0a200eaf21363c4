/** What the user can do, and what others can be seen doing (`answer` and the three after it). */
export const ACT_KINDS = [
  'like',
  'repost',
  'quote',
  'reply',
  'post',
  'follow',
  'dm',
  'answer',
  'mention',
  'followed-you',
  'wrote-first',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Likes and reposts: applause without a word. */
export const APPLAUSE: readonly ActKind[] = ['like', 'repost'];
/** Acts that say something to a person. */
export const WORDS: readonly ActKind[] = ['reply', 'quote', 'dm'];

/** A link as it is remembered: the host, and a keyed hash in place of the page (host and path), dropped after 30 days. */
export interface LinkTrait {
  host: string;
  page?: string;
}

/** Hello and thanks in a chat; of a brand, that it apologises, or explains itself. */
export const SAYINGS = ['hello', 'thanks', 'sorry', 'explains'] as const;
export type Saying = (typeof SAYINGS)[number];

/** What is kept of a text: never the text. */
export interface Traits {
  links?: LinkTrait[];
  media?: boolean;
  /** It asked for a private message, or for a meeting. */
  asks?: ('dm' | 'meeting')[];
  /** A keyed signature of a private message, or of a post in a chat, dropped after 30 days. */
  similar?: string;
  /** Hashtags of chats that it was done in, as they are compared. */
  chats?: string[];
  /**
   * Of a post in a chat: the number of the question that it answers; whose question, where it may be in several chats (absent: of each
   * of `chats`); and what else it says.
   */
  answers?: number;
  answersTo?: string;
  /** What it says beside its subject: in chats the first two, of brands the others. */
  says?: Saying[];
}

/** What is known of a text when it is sent; `beside`: chats that it only answers somebody in. */
export type DraftTraits = Pick<Traits, 'asks' | 'similar' | 'chats' | 'answers' | 'answersTo' | 'says'> & {
  beside?: string[];
};

/** Something that happened, as X's page confirmed it. */
export interface Act {
  /** Made in the page; recording the same id twice changes nothing. */
  id: string;
  /** UTC, ms. */
  at: number;
  /** The account's civil day when it happened, see `civilDay`. */
  day: string;
  /** The acting handle, lower case without @; '' when it cannot be told. */
  account: string;
  kind: ActKind;
  /** Whom it was done to: a handle, lower case without @. */
  person?: string;
  /** Handles named in the text. */
  mentions?: string[];
  /** Digits. */
  post?: string;
  /** The post that the thread begins with, as far as the page showed it: digits. */
  thread?: string;
  /**
   * It was not done here but seen on the account's own pages. Of a repost, whose time X does not show, `at` is the latest time from
   * which on it may have been done.
   */
  source?: 'seen';
  /** UTC, ms: when X or the user took it back. */
  undoneAt?: number;
  /** Of an answer or a mention: the page showed a word of the user's to them before it. */
  both?: true;
  /** Of a word of the user's or to the user: an answer that came until then would have been seen. UTC, ms. */
  lookedAt?: number;
  traits?: Traits;
}
