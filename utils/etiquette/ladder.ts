import { type Exchanges, spanOf } from './exchanges.ts';
import { isKnown, type Person } from './person.ts';

/** Where a person stands with the account, from far to near (ETIQUETTE.md, Words); `not-a-person` stands beside the ladder. */
export const RUNGS = [
  'unknown',
  'stranger',
  'followed',
  'acquaintance',
  'connection',
  'known',
  'not-a-person',
] as const;
export type Rung = (typeof RUNGS)[number];

/** What makes a connection: so many exchanges on different days, so many days from the first to the last. */
export interface Ladder {
  exchanges: number;
  days: number;
}

/** Where a person stands, and the numbers behind it. */
export interface Standing {
  rung: Rung;
  exchanges: Exchanges;
  /** Days from the first exchange to the last, both counted. */
  days: number;
  /** What would make it a connection; a mutual follow halves what is asked. */
  need: number;
  over: number;
}

/** Both follow each other, and nothing the user said speaks against it. */
export const isMutual = (person: Person | undefined): boolean =>
  Boolean(person?.following && person.followsYou && !person.known);

const NONE: Exchanges = { n: 0 };

/**
 * Where a person stands; `undefined` is somebody never seen. The user's word outweighs all that was seen, and time alone moves
 * nobody.
 */
export function standingOf(person: Person | undefined, ladder: Ladder): Standing {
  const exchanges = person?.exchanges ?? NONE;
  const days = spanOf(exchanges);
  const half = isMutual(person) ? 2 : 1;
  const [need, over] = [Math.ceil(ladder.exchanges / half), Math.ceil(ladder.days / half)];
  return { rung: rungOf(person, exchanges.n >= need && days >= over), exchanges, days, need, over };
}

function rungOf(person: Person | undefined, connected: boolean): Rung {
  if (!person) return 'unknown';
  if (person.known) return person.known;
  if (isKnown(person)) return 'known';
  if (connected) return 'connection';
  if (person.followsYou || (person.exchanges?.n ?? 0) > 0) return 'acquaintance';
  if (person.following) return 'followed';
  return person.following === false && person.followsYou === false ? 'stranger' : 'unknown';
}

const NEAR: readonly Rung[] = ['connection', 'known', 'not-a-person'];

/** Below a connection: what one does towards somebody one hardly knows. */
export const isBelow = ({ rung }: Standing): boolean => !NEAR.includes(rung);
