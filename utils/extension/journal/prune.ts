import { DAY } from '../../etiquette/time.ts';
import type { Database } from './database.ts';
import type { Stroke } from './settle.ts';
import { write } from './transaction.ts';

/** Drops undos that have waited a day for their act. It was done before Tact was there. */
export const pruneUndos = (db: Database, now: number): Promise<void> =>
  write(db, async (tx) => {
    const meta = tx.objectStore('meta');
    const waiting = IDBKeyRange.bound('undo:', 'undo:\uffff');
    for (const key of await meta.getAllKeys(waiting)) {
      const strokes = (await meta.get(key)) as Stroke[];
      const left = strokes.filter(({ at }) => now - at < DAY);
      if (left.length === 0) await meta.delete(key);
      else if (left.length < strokes.length) await meta.put(left, key);
    }
  });
