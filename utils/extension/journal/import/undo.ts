import type { Person } from '../../../etiquette/person.ts';
import { countDays } from '../counters.ts';
import type { Database } from '../database.ts';
import { refreshMany } from '../dealings.ts';
import { readMeta, writeMeta } from '../meta.ts';
import { type WriteTx, write } from '../transaction.ts';
import { archiveIds } from './imported.ts';

const OWN = ['account', 'handle', 'firstSeen', 'userId'];

/** A person without what the archive told; `undefined` where nothing else is known. */
function without({ fromArchive = [], ...person }: Person): Person | undefined {
  const left = Object.fromEntries(
    Object.entries(person).filter(([key]) => !(fromArchive as string[]).includes(key)),
  ) as unknown as Person;
  return Object.keys(left).every((key) => OWN.includes(key)) ? undefined : left;
}

async function dropActs(tx: WriteTx, account: string): Promise<number> {
  const acts = tx.objectStore('acts');
  const all = await acts.getAll(archiveIds(account));
  await acts.delete(archiveIds(account));
  await countDays(
    tx,
    all.filter(({ undoneAt }) => undoneAt === undefined),
    -1,
  );
  const people = new Set(all.flatMap(({ person, mentions = [] }) => [person ?? account, ...mentions]));
  await refreshMany(tx, account, [...people]);
  return all.length;
}

/** Takes back all that the archive of an account has added. `dbId` names the journal that is left. */
export const undoImport = (db: Database, account: string, dbId: string): Promise<void> =>
  write(db, async (tx) => {
    const gone = await dropActs(tx, account);
    const people = tx.objectStore('people');
    for (const person of await people.getAll(IDBKeyRange.bound([account], [account, []]))) {
      const left = without(person);
      if (!left) void people.delete([account, person.handle]);
      else if (person.fromArchive) void people.put(left);
    }
    await tx.objectStore('ids').delete(IDBKeyRange.bound([account], [account, []]));
    await tx.objectStore('meta').delete(`import:${account}`);
    await writeMeta(tx, 'dbId', dbId);
    await writeMeta(tx, 'rows', Math.max(0, ((await readMeta(tx, 'rows')) ?? 0) - gone));
  });
