import type { Act, ActKind } from '../../etiquette/act.ts';
import type { Tx, WriteTx } from './transaction.ts';

/** Counts an act in or out, for its person and for all people, on its own day. Never below zero. */
export async function count(tx: WriteTx, act: Act, by: 1 | -1): Promise<void> {
  const { account, day, kind } = act;
  const store = tx.objectStore('counters');
  for (const person of act.person ? [act.person, ''] : ['']) {
    const before = (await store.get([account, day, person, kind]))?.count ?? 0;
    if (before + by > 0) await store.put({ account, day, person, kind, count: before + by });
    else await store.delete([account, day, person, kind]);
  }
}

/** Counts many acts in or out by day, for all people together; counters of single people are kept for what Tact saw itself. */
export async function countDays(tx: WriteTx, acts: readonly Act[], by: 1 | -1): Promise<void> {
  const store = tx.objectStore('counters');
  const days = new Map<string, { act: Act; n: number }>();
  for (const act of acts) {
    const key = `${act.day} ${act.kind}`;
    days.set(key, { act, n: (days.get(key)?.n ?? 0) + by });
  }
  for (const { act, n } of days.values()) {
    const key = { account: act.account, day: act.day, person: '', kind: act.kind };
    const before = (await store.get([key.account, key.day, '', key.kind]))?.count ?? 0;
    if (before + n > 0) await store.put({ ...key, count: before + n });
    else await store.delete([key.account, key.day, '', key.kind]);
  }
}

/** What was done on a day, to all people together. */
export async function dayCounts(
  tx: Tx,
  account: string,
  day: string,
): Promise<Partial<Record<ActKind, number>>> {
  const range = IDBKeyRange.bound([account, day, '', ''], [account, day, '', '\uffff']);
  const rows = await tx.objectStore('counters').getAll(range);
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}
