import type { Person } from '../../../etiquette/person.ts';
import { type Calendar, civilDay } from '../../../etiquette/time.ts';
import { countDays } from '../counters.ts';
import type { KnownId, StoredAct } from '../database.ts';
import { refresh } from '../dealings.ts';
import type { WriteTx } from '../transaction.ts';
import { archiveId } from './imported.ts';

/** Facts about a person that an archive can tell. */
export const FACTS = ['following', 'followsYou', 'shut'] as const;

export type Told = Omit<KnownId, 'account'>;
type When = { now: number; calendar: Calendar };

/** Private messages as acts; of many, the first and the last are enough to know that they were written. */
function messagesOf(
  account: string,
  person: string,
  { userId, wroteFirst, wrote = [] }: Told,
  calendar: Calendar,
) {
  const make = (kind: 'dm' | 'wrote-first', at: number): StoredAct => ({
    id: archiveId(account, `${kind}-${userId}-${at}`),
    at,
    day: civilDay(at, calendar),
    account,
    kind,
    person,
  });
  return [
    ...(wroteFirst === undefined ? [] : [make('wrote-first', wroteFirst)]),
    ...wrote.map((at) => make('dm', at)),
  ];
}

/**
 * Takes in what an archive told of somebody whose handle is known. What Tact has seen itself stays as it is; what comes from the
 * archive is marked, so that it can be taken back. The acts that it added are still to be counted.
 */
export async function adopt(
  tx: WriteTx,
  account: string,
  handle: string,
  told: Told,
  { now, calendar }: When,
): Promise<{ changed: boolean; acts: StoredAct[] }> {
  if (handle === account) return { changed: false, acts: [] };
  const people = tx.objectStore('people');
  const before: Person = (await people.get([account, handle])) ?? { account, handle, firstSeen: now };
  const news = FACTS.filter((fact) => told[fact] !== undefined && before[fact] === undefined);
  const facts = Object.fromEntries(news.map((fact) => [fact, told[fact]]));
  const { userId = told.userId } = before;
  const fromArchive = [...new Set([...(before.fromArchive ?? []), ...news])];
  if (news.length > 0 || before.userId === undefined)
    await people.put({ ...before, ...facts, userId, ...(fromArchive.length > 0 && { fromArchive }) });

  const acts: StoredAct[] = [];
  for (const act of messagesOf(account, handle, told, calendar)) {
    if ((await tx.objectStore('acts').getKey(act.id)) !== undefined) continue;
    await tx.objectStore('acts').put(act);
    acts.push(act);
  }
  if (acts.length > 0) await refresh(tx, account, handle);
  return { changed: news.length > 0 || acts.length > 0, acts };
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
