import type { HashtagChat } from '../../etiquette/chats/chat.ts';
import { goingOnAt, runningAt, type Visit, withVisit } from '../../etiquette/chats/visit.ts';
import { DAY } from '../../etiquette/time.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Tx, WriteTx } from './transaction.ts';

/** How long a visit is kept, ms: twelve weeks are shown. */
const KEPT = 100 * DAY;

const VISITS = 'visits:';

/** The visits of an account that are kept, the oldest first. */
export const readVisits = async <M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
): Promise<Visit[]> => (await readMeta(tx, `visits:${account}`)) ?? [];

/** The chats that go on at that time (UTC, ms), those that the account has left among them. */
export const readGoingOn = async <M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
  chats: readonly HashtagChat[],
  at: number,
): Promise<Visit[]> => goingOnAt(chats, await readVisits(tx, account), at);

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

/** Drops the visits of an account that are no longer shown. `now` is UTC, ms. */
export async function pruneVisits(tx: WriteTx, account: string, now: number): Promise<void> {
  const visits = await readVisits(tx, account);
  const left = visits.filter(({ until }) => until >= now - KEPT);
  if (left.length < visits.length) await writeMeta(tx, `visits:${account}`, left);
}

/** Forgets a person in all visits of an account; where they were a host, the questions may be posts of theirs. */
export async function forgetInVisits(tx: WriteTx, account: string, handle: string): Promise<void> {
  const visits = await readVisits(tx, account);
  const names = ({ hosts, newcomers }: Visit) => hosts.includes(handle) || newcomers.includes(handle);
  if (!visits.some(names)) return;
  const without = (handles: readonly string[]) => handles.filter((one) => one !== handle);
  const left = visits.map((visit) => ({
    ...visit,
    hosts: without(visit.hosts),
    newcomers: without(visit.newcomers),
    questions: visit.hosts.includes(handle) ? [] : visit.questions,
  }));
  await writeMeta(tx, `visits:${account}`, left);
}

/** The accounts that have visits. */
export const visitors = async <M extends IDBTransactionMode>(tx: Tx<M>): Promise<string[]> => {
  const keys = await tx.objectStore('meta').getAllKeys(IDBKeyRange.bound(VISITS, `${VISITS}\uffff`));
  return keys.map((key) => key.slice(VISITS.length));
};

/** The visits of all accounts, for the exported file. */
export async function allVisits(tx: Tx): Promise<(Visit & { account: string })[]> {
  const accounts = await visitors(tx);
  const all = await Promise.all(accounts.map((account) => readVisits(tx, account)));
  return all.flatMap((visits, n) => visits.map((visit) => ({ account: accounts[n] ?? '', ...visit })));
}
