import type { Act } from '@/utils/etiquette/act.ts';
import type { Tact } from './tact.ts';

const STORES = ['acts', 'counters', 'people', 'advice', 'meta', 'ids'] as const;
type Store = (typeof STORES)[number];

/** All rows of a store of Tact's database, read with IndexedDB itself; nothing is created where nothing is. */
export const rows = <T>(tact: Tact, store: Store): Promise<T[]> =>
  tact.inside(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('tact');
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          resolve([]);
          opening.transaction?.abort();
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
          database.close();
        };
      }),
    store,
  );

/** The acts that count: recorded and not undone. */
export const acts = async (tact: Tact): Promise<Act[]> =>
  (await rows<Act>(tact, 'acts')).filter(({ undoneAt }) => undoneAt === undefined);

/** All that Tact keeps, as one text: every store, and the browser's storage. */
export const everythingKept = async (tact: Tact): Promise<string> => {
  const kept = await Promise.all(STORES.map((store) => rows(tact, store)));
  const areas = await tact.inside(
    () => Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()]),
    undefined,
  );
  return JSON.stringify([kept, areas]);
};
