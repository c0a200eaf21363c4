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
