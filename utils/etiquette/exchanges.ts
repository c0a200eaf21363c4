import type { Act, ActKind } from './act.ts';
import { daysBetween } from './time.ts';

/** What others say to the user in public. */
export const THEIRS: readonly ActKind[] = ['answer', 'mention'];
/** What the user says to others in public. */
export const OURS: readonly ActKind[] = ['reply', 'quote', 'post'];

/** The two-way contacts with one person in public, at most one a day (ETIQUETTE.md, Words). */
export interface Exchanges {
  n: number;
  /** Civil days of the first and the last; absent where there is none. */
  first?: string;
  last?: string;
}

/**
 * Counts the exchanges in the whole history with one person, in any order. A word of theirs is one where the user had spoken to them
 * before, by what is known or by what the page showed; all that they said before the user ever spoke is one, on the day of its first.
 * More history never makes it fewer.
 */
export function exchangesOf(history: readonly Act[]): Exchanges {
  const standing = history.filter(({ undoneAt }) => undoneAt === undefined);
  const theirs = standing.filter(({ kind }) => THEIRS.includes(kind)).sort((a, b) => a.at - b.at);
  const spoke = standing.filter(({ kind, both }) => OURS.includes(kind) || both).map(({ at }) => at);
  if (spoke.length === 0) return { n: 0 };
  const since = spoke.reduce((a, b) => Math.min(a, b));
  const answered = theirs.filter(({ at }) => at < since).slice(0, 1);
  const days = [...answered, ...theirs.filter(({ at }) => at >= since)].map(({ day }) => day);
  const sorted = [...new Set(days)].sort();
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  return { n: sorted.length, ...(first && last && { first, last }) };
}

/** Days from the first exchange to the last, both counted; 0 for none. */
export const spanOf = ({ first, last }: Exchanges): number =>
  first && last ? daysBetween(first, last) + 1 : 0;
