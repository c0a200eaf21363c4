import type { Act } from '../../etiquette/act.ts';
import { endOf } from '../../etiquette/chats/after.ts';
import { titleOf } from '../../etiquette/chats/known.ts';
import { type Met, metIn, wasIn } from '../../etiquette/chats/met.ts';
import type { Visit } from '../../etiquette/chats/visit.ts';
import { isKnown, type Person } from '../../etiquette/person.ts';
import { DAY } from '../../etiquette/time.ts';
import type { Context } from './context.ts';
import { historyOfAll } from './history.ts';
import type { Tx } from './transaction.ts';
import { readVisits } from './visits.ts';

/** Chats of so long ago, ms, are looked back at. */
const LATELY = 3 * DAY;

/** A visit with the chat's hashtag as it is written, with its sign. */
export type NamedVisit = Visit & { title: string };

/** Nothing was between the two before the chat. */
export const isNewIn = (visit: Visit, person: Person | undefined): boolean =>
  !isKnown(person) && (person?.dealings?.first ?? visit.from) >= visit.from;

/** Those to turn to first: the hosts, then who is new, then those with whom there was most. */
export const byWeight = (visit: Visit, people: ReadonlyMap<string, Person>) => {
  const rank = (handle: string) =>
    visit.hosts.includes(handle) ? 0 : isNewIn(visit, people.get(handle)) ? 1 : 2;
  const much = ({ words, reposts, theirs }: Met) => words + reposts + theirs;
  return ([a, metA]: [string, Met], [b, metB]: [string, Met]): number =>
    rank(a) - rank(b) || much(metB) - much(metA);
};

/** The chats of the last days that the account was in, and whom it met there, those to turn to first. */
export async function latelyMet<M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
  known: readonly Person[],
  { now, settings }: Context,
): Promise<{ visits: NamedVisit[]; people: Person[] }> {
  const all = await readVisits(tx, account);
  const late = all.filter((visit) => visit.joined !== undefined && endOf(visit) >= now - LATELY);
  if (late.length === 0) return { visits: [], people: [] };
  const since = Math.min(...late.map(({ from }) => from));
  const acts: Act[] = await historyOfAll(tx, account, since, now);
  const visits = late
    .filter((visit) => wasIn(visit, acts))
    .map((visit) => ({ ...visit, title: titleOf(visit.tag, settings.chats) }));
  const people = new Map(known.map((person) => [person.handle, person]));
  const handles = visits.flatMap((visit) => [
    ...[...metIn(visit, acts)].sort(byWeight(visit, people)).map(([handle]) => handle),
    ...visit.hosts,
  ]);
  return { visits, people: [...new Set(handles)].flatMap((handle) => people.get(handle) ?? []) };
}
