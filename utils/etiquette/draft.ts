import type { Link } from './text/links.ts';

/** Where a post stands in the thread that a draft goes into. `parent` is the post answered or quoted, unless it is the root. */
export const ROLES = ['root', 'ancestor', 'parent', 'sibling'] as const;
export type Role = (typeof ROLES)[number];

/** A post of the visible thread. */
export interface ThreadPost {
  /** Handle, lower case; '' when it cannot be told. */
  person: string;
  text: string;
  /** BCP 47, as X marks it; '' where it does not. */
  lang: string;
  role: Role;
  /** It carries a link or a link card. */
  links: boolean;
}

export const DRAFT_KINDS = ['reply', 'quote', 'post', 'dm'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** A conversation with one person, as far as it is on the page. */
export interface Chat {
  /** They have written in it. */
  theirs: boolean;
  /** The user has. */
  mine: boolean;
  /** The last word is theirs. */
  answered: boolean;
}

/** What is being written. Lives for one question and is never stored. */
export interface Draft {
  kind: DraftKind;
  /** Of a private message: what its conversation shows. Group conversations are nobody's business. */
  chat?: Chat;
  account: string;
  /** Whom it answers or quotes: a handle; absent for a post of one's own. */
  person?: string;
  /** The post answered or quoted: digits. */
  post?: string;
  /** The post that the thread begins with, as far as it is shown: digits. */
  root?: string;
  /** Several posts in one go are joined by an empty line. */
  text: string;
  links: readonly Link[];
  media: boolean;
  /** A keyed signature of a private message, by which near-identical ones are found; see `similar.ts`. */
  similar?: string;
  /** Handles named in the text. */
  people: readonly string[];
  /** The visible thread: root, ancestors, parent, at most 10 siblings. Empty for a post of one's own. */
  thread: readonly ThreadPost[];
}
