import type { Advice } from '../../etiquette/advice.ts';
import type { Visit } from '../../etiquette/chats/visit.ts';
import type { Person } from '../../etiquette/person.ts';
import type { Settings } from '../../etiquette/settings.ts';
import { getSettings } from '../settings.ts';
import { type Database, type KnownId, openDatabase, type StoredAct } from './database.ts';
import { readAccounts } from './meta.ts';
import { read } from './transaction.ts';
import { allVisits } from './visits.ts';

/** The exported file. */
export interface Exported {
  format: 'tact';
  version: 1;
  /** ISO 8601. */
  exportedAt: string;
  accounts: string[];
  acts: StoredAct[];
  people: Person[];
  /** People of whom an archive told the user number alone. */
  ids: KnownId[];
  advice: Advice[];
  /** The chats that the accounts were in or could have been in, of the last hundred days. */
  visits: (Visit & { account: string })[];
  settings: Settings;
}

/** Everything Tact knows, from one look at the journal. `now` is UTC, ms. */
export const exportAll = (db: Database, settings: Settings, now: number): Promise<Exported> =>
  read(db, async (tx) => {
    const [accounts, acts, people, ids, advice, visits] = await Promise.all([
      readAccounts(tx),
      tx.objectStore('acts').getAll(),
      tx.objectStore('people').getAll(),
      tx.objectStore('ids').getAll(),
      tx.objectStore('advice').getAll(),
      allVisits(tx),
    ]);
    const exportedAt = new Date(now).toISOString();
    const rows = { accounts, acts, people, ids, advice, visits };
    return { format: 'tact', version: 1, exportedAt, ...rows, settings };
  });

/** The same for Tact's own pages, which open the journal themselves: it may be larger than a message bears. */
export async function exportEverything(): Promise<Exported> {
  const settings = await getSettings();
  const db = await openDatabase();
  try {
    return await exportAll(db, settings, Date.now());
  } finally {
    db.close();
  }
}
