import { DAY } from '../../etiquette/time.ts';
import type { Database } from './database.ts';
import { pruneWritten } from './offers.ts';
import type { Stroke } from './settle.ts';
import { write } from './transaction.ts';
import { pruneVisits } from './visits.ts';

/** How long hashes of link paths are kept, ms (DESIGN.md, Store). */
const HASHES = 30 * DAY;

/** Drops the hashes of links and the signatures of messages that are older than 30 days; hosts stay. */
export const pruneHashes = (db: Database, accounts: readonly string[], now: number): Promise<void> =>
  write(db, async (tx) => {
    const acts = tx.objectStore('acts');
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    for (const account of accounts) {
      const old = IDBKeyRange.bound([account], [account, day(now - HASHES + DAY)]);
      for (const act of await acts.index('live').getAll(old)) {
        const { links, similar, ...rest } = act.traits ?? {};
        if (act.at > now - HASHES || !(similar || links?.some(({ page }) => page))) continue;
        const hosts = links?.map(({ host }) => ({ host }));
        await acts.put({ ...act, traits: { ...rest, ...(hosts && { links: hosts }) } });
      }
    }
  });

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

/** Drops visits to chats that are no longer shown, and notes of what was written that are too old to be offered for. */
export const pruneChats = (db: Database, accounts: readonly string[], now: number): Promise<void> =>
  write(db, async (tx) => {
    for (const account of accounts) {
      await pruneVisits(tx, account, now);
      await pruneWritten(tx, account, now);
    }
  });
