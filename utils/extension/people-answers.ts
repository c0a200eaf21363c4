import type { Rung } from '../etiquette/ladder.ts';
import type { Person } from '../etiquette/person.ts';

/** Somebody in the list of people. */
export interface PersonLine {
  handle: string;
  rung: Rung;
  /** Where one stands, in words: "2 exchanges since 2 Nov; no mutual follow yet". */
  standing: string;
  /** Acts of the user towards them, and what they were seen saying. */
  mine: number;
  theirs: number;
  /** UTC, ms: the last of it; absent where there was nothing. */
  last?: number;
}

/** The people one deals with most, or those found; at most 50. */
export interface People {
  account: string;
  /** UTC, ms. */
  now: number;
  /** How many there are, or were found. */
  total: number;
  people: PersonLine[];
}

/** What happened between two people in a week that begins on that civil day. */
export interface WeekBetween {
  from: string;
  mine: number;
  theirs: number;
}

/** All that Tact knows of a person, in finished words where it says something. */
export interface PersonPage extends PersonLine, Pick<Person, 'known' | 'metOn' | 'following' | 'followsYou'> {
  account: string;
  /** UTC, ms. */
  now: number;
  /** How the standing is known: one line each. */
  because: string[];
  /** What would come next, in words. */
  next: string;
  /** Wordings to copy, where it is time to meet. */
  copies?: string[];
  /** Twelve weeks, the oldest first, this one last. */
  weeks: WeekBetween[];
  note: string;
}
