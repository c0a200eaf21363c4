import type { Exchanges } from './exchanges.ts';

/** Somebody else's account, as one of the user's accounts knows it. An absent fact is unknown, never "no". */
export interface Person {
  account: string;
  /** Lower case, without @. */
  handle: string;
  userId?: string;
  /** The account follows them. */
  following?: boolean;
  /** They follow the account. */
  followsYou?: boolean;
  /** The user's own word, which outweighs all that was seen. */
  known?: Known;
  /** UTC, ms. */
  firstSeen: number;
  /** UTC, ms: when the user's word was given. */
  knownAt?: number;
  /** Rules that the user has switched off for this person. */
  notFor?: string[];
  /** The account has blocked them. */
  shut?: boolean;
  /** Which of these facts the account's own archive told, and nothing that Tact saw. */
  fromArchive?: ('userId' | 'following' | 'followsYou' | 'shut')[];
  /** Day on which the user met them, YYYY-MM-DD: whoever was met is known, unless the user says otherwise. */
  metOn?: string;
  /** The user's own words about them. */
  note?: string;
  /** Counted from all acts with them; kept beside them to be found fast. */
  exchanges?: Exchanges;
  dealings?: Dealings;
}

/** How much two people had to do with each other. */
export interface Dealings {
  /** Acts of the user towards them, and what they were seen saying. */
  mine: number;
  theirs: number;
  /** UTC, ms: the first and the last of all that. */
  first: number;
  last: number;
  /** UTC, ms: the last word either way, in public or in private. */
  lastWord?: number;
}

export const KNOWN = ['known', 'stranger', 'not-a-person'] as const;
export type Known = (typeof KNOWN)[number];

/** The user knows them: they said so, or they met. */
export const isKnown = (person: Person | undefined): boolean =>
  person?.known === 'known' || (person?.metOn !== undefined && person.known === undefined);

/** Rules about people are silent: the user knows them, or they are no person. */
export const isOwnCircle = (person: Person | undefined): boolean =>
  isKnown(person) || person?.known === 'not-a-person';

/** A rule is not for this person: the user said so of the rule, or that they know them, or that it is no person. */
export const isSpared = (person: Person | undefined, rule: string): boolean =>
  isOwnCircle(person) || (person?.notFor ?? []).includes(rule);
