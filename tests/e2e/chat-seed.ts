import type { Act, ActKind } from '@/utils/etiquette/act.ts';
import type { HashtagChat } from '@/utils/etiquette/chats/chat.ts';
import type { Visit } from '@/utils/etiquette/chats/visit.ts';
import type { Person } from '@/utils/etiquette/person.ts';
import { ME } from '../stand-in/people.ts';
import type { Tact } from './tact.ts';

const MINUTE = 60_000;

/** A visit of alice's that ended so many minutes ago, after an hour. */
export const visit = (minutesAgo: number, more: Partial<Visit> = {}): Visit => {
  const until = Date.now() - minutesAgo * MINUTE;
  const from = until - 60 * MINUTE;
  return {
    tag: 'gardenchat',
    title: '#GardenChat',
    hosts: [],
    from,
    until,
    joined: from,
    questions: [],
    newcomers: [],
    ...more,
  };
};

/** An act in a visit, so many minutes after its start. */
export function inside({ tag, from }: Visit, kind: ActKind, minutes: number, more: Partial<Act> = {}): Act {
  const at = from + minutes * MINUTE;
  const day = new Date(at).toISOString().slice(0, 10);
  const id = `seed-${tag}-${from}-${kind}-${minutes}`;
  const traits = { chats: [tag], ...more.traits };
  return { id, at, day, account: ME, kind, ...more, traits };
}

export interface Seed {
  acts: Act[];
  people: Omit<Person, 'account' | 'firstSeen'>[];
  visits: Visit[];
}

/** Puts a past of alice's into the journal, as if Tact had seen it. */
export const sow = (tact: Tact, { acts, people, visits }: Seed): Promise<void> =>
  tact.inside(
    ({ rows, known, meta, me }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('tact');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(['acts', 'people', 'meta'], 'readwrite');
          for (const act of rows) writing.objectStore('acts').put(act);
          for (const person of known) writing.objectStore('people').put(person);
          writing.objectStore('meta').put(meta, `visits:${me}`);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
    {
      rows: acts.map((act) => ({ ...act, live: act.day })),
      known: people.map((person) => ({ ...person, account: ME, firstSeen: Date.now() })),
      meta: visits,
      me: ME,
    },
  );

/** Sets the user's chats. */
export const choose = (tact: Tact, chats: Partial<HashtagChat>[]): Promise<void> =>
  tact.inside((set) => chrome.storage.local.set({ settings: { chats: set } }), chats);
