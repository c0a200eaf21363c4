import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Act, ActKind } from '../../etiquette/act.ts';
import type { Advice } from '../../etiquette/advice.ts';
import type { Person } from '../../etiquette/person.ts';
import { refreshAll } from './dealings.ts';
import type { Stroke } from './settle.ts';
import type { WriteTx } from './transaction.ts';

/** An act as it lies in the journal. */
export interface StoredAct extends Act {
  /** The same act under other ids: a second tab, or a page that reported it twice. */
  again?: Stroke[];
  /** Its day once more, where Tact saw it itself: what an archive tells is found by its people alone. */
  live?: string;
  /** The id of the undo that took it back, so that a repeated undo changes nothing. */
  undo?: string;
}

/** Acts of a kind that were not taken back; `person` '' stands for all people. */
export interface Counter {
  account: string;
  day: string;
  person: string;
  kind: ActKind;
  count: number;
}

export interface TactDB extends DBSchema {
  acts: {
    key: string;
    value: StoredAct;
    indexes: {
      live: [account: string, day: string];
      person: [account: string, person: string, at: number];
      post: [account: string, kind: string, post: string];
      mentions: string;
    };
  };
  counters: { key: [account: string, day: string, person: string, kind: string]; value: Counter };
  people: { key: [account: string, handle: string]; value: Person };
  advice: { key: string; value: Advice; indexes: { act: string; at: [account: string, at: number] } };
  ids: { key: [account: string, userId: string]; value: KnownId };
  meta: { key: string; value: unknown };
}

/** What is known of somebody whose handle is not known yet, from the user's own archive. */
export interface KnownId extends Pick<Person, 'account' | 'following' | 'followsYou' | 'shut'> {
  userId: string;
  /** UTC, ms: their first and last private message, and the user's. */
  theyWrote?: number[];
  wrote?: number[];
}

export type Database = IDBPDatabase<TactDB>;

/** Why the journal cannot be used: no answer in time, or written by a newer Tact, which this one must not touch. */
export class JournalError extends Error {
  constructor(readonly reason: 'timeout' | 'newer') {
    super(reason === 'newer' ? 'written by a newer version of Tact' : 'the browser does not open it');
    this.name = 'JournalError';
  }
}

const VERSION = 2;

function create(db: Database) {
  const acts = db.createObjectStore('acts', { keyPath: 'id' });
  acts.createIndex('person', ['account', 'person', 'at']);
  acts.createIndex('post', ['account', 'kind', 'post']);
  acts.createIndex('mentions', 'mentions', { multiEntry: true });
  db.createObjectStore('counters', { keyPath: ['account', 'day', 'person', 'kind'] });
  db.createObjectStore('people', { keyPath: ['account', 'handle'] });
  const advice = db.createObjectStore('advice', { keyPath: 'id' });
  advice.createIndex('act', 'act');
  advice.createIndex('at', ['account', 'at']);
  db.createObjectStore('meta');
}

/** Version 2: people are counted, archives can be added. */
async function upgradeToPeople(db: Database, tx: WriteTx): Promise<void> {
  db.createObjectStore('ids', { keyPath: ['account', 'userId'] });
  const acts = tx.objectStore('acts') as unknown as IDBPObjectStore<
    TactDB,
    ['acts'],
    'acts',
    'versionchange'
  >;
  if ([...acts.indexNames].some((name) => String(name) === 'day')) acts.deleteIndex('day' as 'live');
  acts.createIndex('live', ['account', 'live']);
  for (const act of await tx.objectStore('acts').getAll())
    await tx.objectStore('acts').put({ ...act, live: act.day });
  await refreshAll(tx);
}

/**
 * Opens the journal. An open that is queued behind a blocked one gets no event at all, so it has `timeout` ms.
 * `onGone` is called when the browser ends the connection.
 */
export async function openDatabase(onGone = () => {}, timeout = 10_000): Promise<Database> {
  const opening = openDB<TactDB>('tact', VERSION, {
    async upgrade(db, from, _to, tx) {
      if (from < 1) create(db);
      if (from < 2) {
        await upgradeToPeople(db, tx as unknown as WriteTx);
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new JournalError('timeout')), timeout);
  });
  try {
    return await Promise.race([opening, late]);
  } catch (error) {
    opening.then(
      (db) => db.close(),
      () => {},
    );
    throw (error as Error).name === 'VersionError' ? new JournalError('newer') : error;
  } finally {
    clearTimeout(timer);
  }
}
