import type { Act } from '@/utils/etiquette/act.ts';
import type { Tact } from './tact.ts';

type Store = 'acts' | 'counters' | 'people' | 'advice' | 'meta';

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
