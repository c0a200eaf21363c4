import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, TactDB } from './database.ts';

type Name = StoreNames<TactDB>;
const STORES: Name[] = ['acts', 'counters', 'people', 'advice', 'ids', 'meta'];

export type Tx<M extends IDBTransactionMode = 'readonly'> = IDBPTransaction<TactDB, Name[], M>;
export type WriteTx = Tx<'readwrite'>;

/**
 * All or nothing, on the disk before it returns. `work` must await nothing but this database: the transaction
 * commits by itself as soon as it has nothing to do. `relaxed` is for what can be had once more: it may still be on its way to the
 * disk, and a strict transaction after it takes it along.
 */
export async function write<T>(
  db: Database,
  work: (tx: WriteTx) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  const tx = db.transaction(STORES, 'readwrite', { durability });
  const done = tx.done;
  done.catch(() => {}); // reported below, by whichever comes first
  try {
    const result = await work(tx);
    await done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // it is over already
    }
    throw error;
  }
}

/** One consistent look at all stores. */
export const read = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  work(db.transaction(STORES, 'readonly'));
