import { count, countDays } from './counters.ts';
import type { Database } from './database.ts';
import { refresh } from './dealings.ts';
import { readAccounts, readMeta, writeMeta } from './meta.ts';
import { type WriteTx, write } from './transaction.ts';
import { forgetInVisits, visitors } from './visits.ts';

/** Everything about one person at one account. Returns how many acts went. */
async function eraseAt(tx: WriteTx, account: string, handle: string): Promise<number> {
  const acts = tx.objectStore('acts');
  const done = await acts.index('person').getAll(IDBKeyRange.bound([account, handle], [account, handle, []]));
  const named = await acts.index('mentions').getAll(handle);
  const gone = new Map(
    [...done, ...named].filter((act) => act.account === account).map((act) => [act.id, act]),
  );
  const ids = new Set(gone.keys());
  for (const act of gone.values()) {
    // What an archive told of was counted by day alone.
    if (act.undoneAt === undefined) await (act.live ? count(tx, act, -1) : countDays(tx, [act], -1));
    await acts.delete(act.id);
  }
  const advice = tx.objectStore('advice');
  for (const one of await advice.index('at').getAll(IDBKeyRange.bound([account], [account, []])))
    if (one.person === handle || (one.act && ids.has(one.act))) await advice.delete(one.id);
  const person = await tx.objectStore('people').get([account, handle]);
  if (person?.userId) await tx.objectStore('ids').delete([account, person.userId]);
  await tx.objectStore('people').delete([account, handle]);
  const others = [...gone.values()].flatMap(({ person, mentions = [] }) => [person ?? '', ...mentions]);
  for (const other of new Set(others)) if (other && other !== handle) await refresh(tx, account, other);
  await tx.objectStore('meta').delete(`undo:${account}/follow/${handle}`);
  await forgetInVisits(tx, account, handle);
  return gone.size;
}

/**
 * Forgets a person at all accounts: what was done to them, acts that name them, what is known of them. `dbId` names
 * the journal that is left.
 */
export const erasePerson = (db: Database, handle: string, dbId: string): Promise<void> =>
  write(db, async (tx) => {
    let gone = 0;
    const known = [
      ...(await readAccounts(tx)),
      ...(await accountsKnowing(tx, handle)),
      ...(await visitors(tx)),
    ];
    for (const account of new Set(known)) gone += await eraseAt(tx, account, handle);
    await writeMeta(tx, 'dbId', dbId);
    await writeMeta(tx, 'rows', Math.max(0, ((await readMeta(tx, 'rows')) ?? 0) - gone));
  });

/** Accounts that were never seen acting may know people too. */
const accountsKnowing = async (tx: WriteTx, handle: string): Promise<string[]> =>
  (await tx.objectStore('people').getAllKeys()).flatMap(([account, known]) =>
    known === handle ? [account] : [],
  );

/** Forgets everything but the settings. `dbId` names the journal that begins now. */
export const eraseAll = (db: Database, dbId: string): Promise<void> =>
  write(db, async (tx) => {
    for (const store of ['acts', 'counters', 'people', 'advice', 'ids', 'meta'] as const)
      await tx.objectStore(store).clear();
    await writeMeta(tx, 'dbId', dbId);
  });
