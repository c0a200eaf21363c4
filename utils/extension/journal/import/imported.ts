import type { ImportedArchive } from '../../answers.ts';
import type { Database } from '../database.ts';
import { readMeta, writeMeta } from '../meta.ts';
import { read, type WriteTx } from '../transaction.ts';

/** What the archive of an account has added so far. */
export interface Imported {
  /** UTC, ms. */
  at: number;
  posts: number;
  people: number;
}

const BEFORE = 'archive-';

/** The id of something an archive tells of: the same for the same thing, whenever it is read. */
export const archiveId = (account: string, what: string): string => `${BEFORE}${account}-${what}`;

/** The ids of all that the archive of an account told of. */
export const archiveIds = (account: string): IDBKeyRange =>
  IDBKeyRange.bound(archiveId(account, ''), archiveId(account, '\uffff'));

/** The time (UTC, ms) of the first act that Tact saw itself; infinity where it saw none. */
export async function firstSeen(tx: WriteTx, account: string): Promise<number> {
  const [first] = await tx
    .objectStore('acts')
    .index('live')
    .getAll(IDBKeyRange.bound([account], [account, []]), 1);
  return first?.at ?? Number.POSITIVE_INFINITY;
}

/** What is known of the import into an account, which begins where there is none. `now` is UTC, ms. */
export async function importOf(tx: WriteTx, account: string, now: number): Promise<Imported> {
  const before = await readMeta(tx, `import:${account}`);
  if (before) return before;
  return { at: now, posts: 0, people: 0 };
}

export const keepImport = (tx: WriteTx, account: string, imported: Imported) =>
  writeMeta(tx, `import:${account}`, imported);

/** What archives have added, of all accounts. */
export const importedArchives = (db: Database): Promise<ImportedArchive[]> =>
  read(db, async (tx) => {
    const meta = tx.objectStore('meta');
    const keys = (await meta.getAllKeys(IDBKeyRange.bound('import:', 'import:\uffff'))) as string[];
    const all = await Promise.all(keys.map((key) => meta.get(key) as Promise<Imported>));
    return all
      .map(({ at, posts, people }, index) => ({ at, account: keys[index]?.slice(7) ?? '', posts, people }))
      .sort((a, b) => b.at - a.at)
      .map(({ at: _, ...archive }) => archive);
  });
