import type { Act, ActKind } from './act.ts';
import { isMutual, type Person, type Rung } from './person.ts';
import type { Need, Situation } from './rule.ts';
import { DAY, daysBetween } from './time.ts';

/** What others do towards the user in public. Their half of an exchange is what makes it one. */
export const THEIRS: readonly ActKind[] = ['answer', 'mention'];

/** How far back a contact counts, ms. */
const MEMORY = 365 * DAY;

/** What makes a connection: exchanges on so many days, over so many days; a mutual follow halves both (ETIQUETTE.md, Words). */
export const CONNECTION = { exchanges: 3, days: 14 };
const MUTUAL = { exchanges: 2, days: 7 };

/** What two people have in common so far. */
export interface Together {
  /** Days on which they answered or mentioned the user. */
  exchanges: number;
  /** Days from the first to the last of them, both counted; 0 for none. */
  days: number;
}

/** The exchanges in a stretch of history with one person: at most one a day. */
export function together(history: readonly Act[]): Together {
  const days = [...new Set(history.filter(({ kind }) => THEIRS.includes(kind)).map(({ day }) => day))].sort();
  const [first, last] = [days.at(0), days.at(-1)];
  return { exchanges: days.length, days: first && last ? daysBetween(first, last) + 1 : 0 };
}

/** The history that tells how close somebody is, with what `more` asks for. */
export const contact = (now: number, ...more: ActKind[]): Need => ({
  kinds: [...THEIRS, 'wrote-first', ...more],
  since: now - MEMORY,
});

/** Rungs below a connection. */
export type Below = Exclude<Rung, 'known' | 'not-a-person'>;

/** Where a person stands who is not a connection yet; `undefined` for connections, known people and what is no person. */
export function below({
  person,
  rung,
  history,
}: Pick<Situation, 'person' | 'rung' | 'history'>): Below | undefined {
  if (rung === 'known' || rung === 'not-a-person') return undefined;
  const { exchanges, days } = together(history);
  const asked = isMutual(person) ? MUTUAL : CONNECTION;
  if (exchanges >= asked.exchanges && days >= asked.days && !isSaidStranger(person)) return undefined;
  return exchanges > 0 && rung !== 'stranger' ? 'acquaintance' : rung;
}

const isSaidStranger = (person: Person | undefined) => person?.known === 'stranger';

/** They wrote a private message: whatever is private now is not too soon. */
export const wroteFirst = (history: readonly Act[]): boolean =>
  history.some(({ kind }) => kind === 'wrote-first');

/** A finding's numbers about closeness, what there is and what people usually wait for, with the acts that they rest on. */
export function closeness({ history, person }: Pick<Situation, 'history' | 'person'>) {
  const { exchanges, days } = together(history);
  const asked = isMutual(person) ? MUTUAL : CONNECTION;
  const evidence = history.filter(({ kind }) => THEIRS.includes(kind)).map(({ id }) => id);
  return { data: { n: exchanges, days, need: asked.exchanges, over: asked.days }, evidence };
}
