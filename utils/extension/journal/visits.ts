import type { HashtagChat } from '../../etiquette/chats/chat.ts';
import { runningAt, type Visit, withVisit } from '../../etiquette/chats/visit.ts';
import { DAY } from '../../etiquette/time.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Tx, WriteTx } from './transaction.ts';

/** How long a visit is kept, ms: twelve weeks are shown. */
const KEPT = 100 * DAY;

/** The visits of an account that are kept, the oldest first. */
export const readVisits = async <M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
): Promise<Visit[]> => (await readMeta(tx, `visits:${account}`)) ?? [];

/** The chats that run for an account at that time (UTC, ms), the latest begun first. */
export const readRunning = async <M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
  chats: readonly HashtagChat[],
  at: number,
): Promise<Visit[]> => runningAt(chats, await readVisits(tx, account), at);

/** Keeps a visit in place of what was kept of it. */
export async function keepVisit(tx: WriteTx, account: string, visit: Visit): Promise<void> {
  const visits = withVisit(await readVisits(tx, account), visit, visit.until - KEPT);
  await writeMeta(tx, `visits:${account}`, visits);
}

/** Forgets a person in all visits of an account. */
export async function forgetInVisits(tx: WriteTx, account: string, handle: string): Promise<void> {
  const visits = await readVisits(tx, account);
  if (!visits.some(({ newcomers }) => newcomers.includes(handle))) return;
  const left = visits.map((visit) => ({
    ...visit,
    newcomers: visit.newcomers.filter((one) => one !== handle),
  }));
  await writeMeta(tx, `visits:${account}`, left);
}
