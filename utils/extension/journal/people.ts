import { readPlace } from '../../etiquette/own-places.ts';
import type { Known, Person } from '../../etiquette/person.ts';
import type { Marked } from '../answers.ts';
import type { Looked, SeenPerson } from '../messages.ts';
import type { Context } from './context.ts';
import type { Database } from './database.ts';
import { followedId, hear } from './hear.ts';
import { adoptId } from './import/adopt.ts';
import { look } from './looks.ts';
import { type Mark, nextMark } from './mark.ts';
import { readMeta, writeMeta } from './meta.ts';
import { hearOwn } from './own-words.ts';
import { read, type WriteTx, write } from './transaction.ts';

const FACTS = ['userId', 'following', 'followsYou'] as const;

/** Adds what was seen of a person to what is known. What was not seen stays, and so does the user's own word. */
export async function merge(tx: WriteTx, account: string, seen: SeenPerson, now: number): Promise<void> {
  const store = tx.objectStore('people');
  const before = await store.get([account, seen.handle]);
  const told = FACTS.filter((fact) => seen[fact] !== undefined);
  const isSeen = (fact: string) => told.some((one) => one === fact);
  const news = told.some((fact) => seen[fact] !== before?.[fact]) || before?.fromArchive?.some(isSeen);
  if (before && !news) return;
  const { fromArchive = [], ...person }: Person = before ?? { account, handle: seen.handle, firstSeen: now };
  const left = fromArchive.filter((fact) => !isSeen(fact));
  const facts = Object.fromEntries(told.map((fact) => [fact, seen[fact]]));
  await store.put({ ...person, ...facts, ...(left.length > 0 && { fromArchive: left }) });
}

/** The website on the account's own profile is a place of one's own; a profile without one has none. */
async function learnSite(tx: WriteTx, account: string, typed: string) {
  const read = readPlace(typed);
  const site = 'place' in read ? read.place : '';
  if ((await readMeta(tx, `site:${account}`)) !== site) await writeMeta(tx, `site:${account}`, site);
}

/**
 * Learns what a page shows of people: who follows whom, what they said to the user, what the account's own pages show of itself, and where answers would have been seen. What no
 * account can be told for, nobody can be told to follow. Gives the mark of the last new act.
 */
export async function learn(
  db: Database,
  account: string,
  { people, looked }: { people: readonly SeenPerson[]; looked?: Looked | undefined },
  when: Pick<Context, 'now' | 'calendar' | 'settings' | 'managed'>,
): Promise<Mark | undefined> {
  if (account === '') return undefined;
  return write(db, async (tx) => {
    let mark: Mark | undefined;
    for (const { site, ...seen } of people)
      if (seen.handle !== account) {
        // An old notification says nothing new about who follows now.
        const isOld =
          seen.followed && (await tx.objectStore('acts').getKey(followedId(account, seen.handle)));
        const { followsYou: _, ...rest } = seen;
        mark = (await hear(tx, account, seen, when)) ?? mark;
        await merge(tx, account, isOld ? rest : seen, when.now);
        const added = await adoptId(tx, account, seen, when);
        if (added > 0) mark = await nextMark(tx, added);
      } else {
        if (site !== undefined) await learnSite(tx, account, site);
        mark = (await hearOwn(tx, account, seen.words ?? [], when)) ?? mark;
      }
    if (looked) await look(tx, account, looked, when.now);
    return mark;
  });
}

/** How many people are known to be on one of the account's own lists. */
export const countListed = (
  db: Database,
  account: string,
  list: 'following' | 'followers',
): Promise<number> =>
  read(db, async (tx) => {
    const people = await tx.objectStore('people').getAll(IDBKeyRange.bound([account], [account, []]));
    return people.filter((one) => (list === 'following' ? one.following : one.followsYou)).length;
  });

/** Switches a rule off for one person. */
export async function spare(tx: WriteTx, account: string, handle: string, rule: string, now: number) {
  const store = tx.objectStore('people');
  const before = (await store.get([account, handle])) ?? { account, handle, firstSeen: now };
  await store.put({ ...before, notFor: [...new Set([...(before.notFor ?? []), rule])] });
}

/** Takes the user's word about a person, or takes it back with `null`. */
export async function setKnown(tx: WriteTx, account: string, handle: string, as: Known | null, now: number) {
  const store = tx.objectStore('people');
  const before = await store.get([account, handle]);
  const { known: _known, knownAt: _at, ...seen } = before ?? { account, handle, firstSeen: now };
  await store.put(as ? { ...seen, known: as, knownAt: now } : seen);
}

export const mark = (db: Database, account: string, handle: string, as: Known | null, now: number) =>
  write(db, (tx) => setKnown(tx, account, handle, as, now));

/** Keeps the user's own words about a person; an empty note is none. */
export const setNote = (db: Database, account: string, handle: string, note: string, now: number) =>
  write(db, async (tx) => {
    const store = tx.objectStore('people');
    const before = await store.get([account, handle]);
    const { note: _note, ...person } = before ?? { account, handle, firstSeen: now };
    await store.put(note.trim() === '' ? person : { ...person, note });
  });

/** Remembers the day (YYYY-MM-DD) on which the user met somebody, or forgets it with `null`. */
export const setMet = (db: Database, account: string, handle: string, on: string | null, now: number) =>
  write(db, async (tx) => {
    const store = tx.objectStore('people');
    const before = await store.get([account, handle]);
    const { metOn: _met, ...person } = before ?? { account, handle, firstSeen: now };
    await store.put(on === null ? person : { ...person, metOn: on });
  });

/** Everybody the user said a word about, the latest first. */
export const marked = (db: Database): Promise<Marked[]> =>
  read(db, async (tx) => {
    const people = await tx.objectStore('people').getAll();
    return people
      .flatMap(({ account, handle, known, knownAt = 0 }) =>
        known ? [{ account, handle, known, knownAt }] : [],
      )
      .sort((a, b) => b.knownAt - a.knownAt);
  });
