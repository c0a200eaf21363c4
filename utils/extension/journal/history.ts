import type { Advice } from '../../etiquette/advice.ts';
import { DAY } from '../../etiquette/time.ts';
import type { StoredAct } from './database.ts';
import type { Tx } from './transaction.ts';

/**
 * Acts with a person since `since` (UTC, ms), oldest first: done to them, done by them, or naming them. What a wrong clock put far
 * into the future is left out. Without `naming` those that only name them are left out.
 */
export async function historyWith<M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
  person: string,
  since: number,
  now = Number.POSITIVE_INFINITY,
  naming = true,
): Promise<StoredAct[]> {
  const acts = tx.objectStore('acts');
  const range = IDBKeyRange.bound([account, person, since], [account, person, now + DAY]);
  const [between, all] = await Promise.all([
    acts.index('person').getAll(range),
    naming ? acts.index('mentions').getAll(person) : [],
  ]);
  const named = all.filter(
    (act) => act.account === account && act.person !== person && act.at >= since && act.at <= now + DAY,
  );
  return named.length > 0 ? [...between, ...named].sort((a, b) => a.at - b.at) : between;
}

/** Acts with everybody since `since` (UTC, ms), in no order; of civil days, so that a few hours more may come along. */
export const historyOfAll = <M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
  since: number,
  now: number,
): Promise<StoredAct[]> =>
  tx
    .objectStore('acts')
    .index('live')
    .getAll(IDBKeyRange.bound([account, utcDay(since - DAY)], [account, utcDay(now + DAY)]));

const utcDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** What was said or noted since `since` (UTC, ms), oldest first. */
export const saidSince = <M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
  since: number,
): Promise<Advice[]> =>
  tx
    .objectStore('advice')
    .index('at')
    .getAll(IDBKeyRange.bound([account, since], [account, []]));
