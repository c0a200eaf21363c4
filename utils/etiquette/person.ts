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
}

export const KNOWN = ['known', 'stranger', 'not-a-person'] as const;
export type Known = (typeof KNOWN)[number];

/** Where a person stands with the account (ETIQUETTE.md, Words). */
export const RUNGS = ['unknown', 'stranger', 'followed', 'acquaintance', 'known', 'not-a-person'] as const;
export type Rung = (typeof RUNGS)[number];

/** The rung of a person; `undefined` is somebody never seen. */
export function rungOf(person: Person | undefined): Rung {
  if (!person) return 'unknown';
  if (person.known) return person.known;
  if (person.followsYou) return 'acquaintance';
  if (person.following) return 'followed';
  const seenAsStranger = person.following === false && person.followsYou === false;
  return seenAsStranger ? 'stranger' : 'unknown';
}

/** A rule is not for this person: the user said so of the rule, or that they know them, or that it is no person. */
export const isSpared = (person: Person | undefined, rule: string): boolean =>
  person?.known === 'known' || person?.known === 'not-a-person' || (person?.notFor ?? []).includes(rule);

/** Both follow each other, and nothing the user said speaks against it. Tact never warns about them. */
export const isMutual = (person: Person | undefined): boolean =>
  Boolean(person?.following && person.followsYou && !person.known);
