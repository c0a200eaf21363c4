import type { Person } from '../../../etiquette/person.ts';
import { type Calendar, civilDay, DAY } from '../../../etiquette/time.ts';
import { countDays } from '../counters.ts';
import type { KnownId, StoredAct } from '../database.ts';
import { refresh } from '../dealings.ts';
import { historyWith } from '../history.ts';
import type { WriteTx } from '../transaction.ts';
import { archiveId } from './imported.ts';

/** Facts about a person that an archive can tell. */
export const FACTS = ['following', 'followsYou', 'shut'] as const;

export type Told = Omit<KnownId, 'account'>;
type When = { now: number; calendar: Calendar };

/** What came of it: whether anything was new, and the acts that are still to be counted. */
export interface Adopted {
  changed: boolean;
  acts: StoredAct[];
}

/** A message that Tact saw and the one that the archive names are the same within this time, ms: they have no id in common. */
const SAME_MESSAGE = 60_000;

/** Private messages as acts; of many, the first and the last are enough to know that they were written. */
function messagesOf(
  account: string,
  person: string,
  { userId, theyWrote = [], wrote = [] }: Told,
  calendar: Calendar,
) {
  const make =
    (kind: 'dm' | 'wrote-first') =>
    (at: number): StoredAct => ({
      id: archiveId(account, `${kind}-${userId}-${at}`),
      at,
      day: civilDay(at, calendar),
      account,
      kind,
      person,
    });
  return [...theyWrote.map(make('wrote-first')), ...wrote.map(make('dm'))];
}

async function addMessages(tx: WriteTx, messages: readonly StoredAct[]): Promise<StoredAct[]> {
  const store = tx.objectStore('acts');
  const added: StoredAct[] = [];
  for (const act of messages) {
    const { account, person = '', kind, at } = act;
    const around = await historyWith(tx, account, person, at - SAME_MESSAGE, at + SAME_MESSAGE - DAY);
    if (around.some((one) => one.kind === kind)) continue;
    await store.put(act);
    added.push(act);
  }
  return added;
}

/**
 * Takes in what an archive told of somebody whose handle is known. What Tact has seen itself stays as it is; what comes from the
 * archive is marked, so that it can be taken back. Of somebody who had that handle before, it waits.
 */
export async function adopt(
  tx: WriteTx,
  account: string,
  handle: string,
  told: Told,
  { now, calendar }: When,
): Promise<Adopted> {
  if (handle === account) return { changed: false, acts: [] };
  const people = tx.objectStore('people');
  const before: Person = (await people.get([account, handle])) ?? { account, handle, firstSeen: now };
  if (before.userId !== undefined && before.userId !== told.userId) return wait(tx, account, told);
  const facts = FACTS.filter((fact) => told[fact] !== undefined && before[fact] === undefined);
  const news = [...facts, ...(before.userId === undefined ? (['userId'] as const) : [])];
  const learned = Object.fromEntries(news.map((fact) => [fact, told[fact]]));
  const fromArchive = [...new Set([...(before.fromArchive ?? []), ...news])];
  if (news.length > 0) await people.put({ ...before, ...learned, fromArchive });
  const acts = await addMessages(tx, messagesOf(account, handle, told, calendar));
  if (acts.length > 0) await refresh(tx, account, handle);
  return { changed: facts.length > 0 || acts.length > 0, acts };
}

/** Keeps what an archive told of an id until a page shows whose it is. */
export async function wait(tx: WriteTx, account: string, told: Told): Promise<Adopted> {
  const ids = tx.objectStore('ids');
  if (await ids.getKey([account, told.userId])) return { changed: false, acts: [] };
  await ids.put({ account, ...told });
  return { changed: true, acts: [] };
}

/** A page shows whose an id is: what the archive told of that id is told of that person from now on. Gives how many acts that added. */
export async function adoptId(
  tx: WriteTx,
  account: string,
  { handle, userId }: { handle: string; userId?: string | undefined },
  when: When,
): Promise<number> {
  if (userId === undefined) return 0;
  const ids = tx.objectStore('ids');
  const told = await ids.get([account, userId]);
  if (!told) return 0;
  await ids.delete([account, userId]);
  const { account: _, ...facts } = told;
  const { acts } = await adopt(tx, account, handle, facts, when);
  await countDays(tx, acts, 1);
  return acts.length;
}
