import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { damage } from './damage.ts';
import { makeTurns } from './in-turn.ts';
import type { Database } from './journal/database.ts';
import { eraseAll, erasePerson } from './journal/erase.ts';
import { undoImport } from './journal/import/undo.ts';
import type { Mark } from './journal/mark.ts';
import { readMeta, writeMeta } from './journal/meta.ts';
import { read, write } from './journal/transaction.ts';

/** What the journal was like when it was last seen well, kept away from it. Never ahead of it. */
const shape = z.object({
  dbId: z.string(),
  acts: z.int().check(z.gte(0)),
  /** The user is erasing; the journal after it has this id. */
  next: z.optional(z.string()),
});

const item = storage.defineItem<unknown>('local:sentinel', { fallback: null });

/** A damaged sentinel is a lost one. */
const readSentinel = async () => shape.safeParse(await item.getValue()).data;

const look = (db: Database, deep: boolean) =>
  read(db, async (tx) => {
    const rows = await readMeta(tx, 'rows');
    const acts = deep || rows === undefined ? await tx.objectStore('acts').count() : rows;
    return { dbId: await readMeta(tx, 'dbId'), rows, acts };
  });

/** A look between another's look and its write would put the sentinel ahead of the journal. */
const inTurn = makeTurns();

async function check(db: Database, now: number, deep = false): Promise<void> {
  const before = await readSentinel();
  const { dbId = crypto.randomUUID(), rows, acts } = await look(db, deep);
  const mine = !before || before.dbId === dbId || before.next === dbId;
  const expected = !before || before.next === dbId ? 0 : before.acts;
  if (expected > 0 && (!mine || acts < expected)) {
    const earlier = await damage.getValue();
    await damage.setValue({ at: now, acts: Math.max(expected, earlier?.acts ?? 0) });
  }
  if (rows !== acts || !mine || !before)
    await write(db, async (tx) => {
      await writeMeta(tx, 'dbId', dbId);
      await writeMeta(tx, 'rows', await tx.objectStore('acts').count());
    });
  await item.setValue({ dbId, acts });
}

/**
 * Compares a journal that was just opened with the sentinel. The browser deletes a damaged database silently, or
 * part of it: an empty one is only a first use where nothing was there before. Counting goes on in what is left.
 * `deep` counts every act, which takes a while in a long history and keeps others waiting: for the browser's start
 * and once a day. At each start of the worker the journal's own number has to do.
 */
export const checkSentinel = (db: Database, now: number, deep = false): Promise<void> =>
  inTurn(() => check(db, now, deep));

/** Tells the sentinel how many acts there are now. A mark of a journal that is gone says nothing. */
export const keepSentinel = ({ dbId, acts }: Mark): Promise<void> =>
  inTurn(async () => {
    const before = await readSentinel();
    if (before?.dbId === dbId && !before.next && acts > before.acts) await item.setValue({ dbId, acts });
  });

/** Takes acts away so that it does not look like damage, even if it is cut short. `work` names the journal that is left. */
const lessen = (db: Database, now: number, work: (next: string) => Promise<void>): Promise<void> =>
  inTurn(async () => {
    const { dbId = '' } = await look(db, false);
    const next = crypto.randomUUID();
    await item.setValue({ dbId, acts: 0, next });
    await work(next);
    await check(db, now);
  });

/** Erases one person, or everything. */
export const erase = (db: Database, now: number, handle?: string): Promise<void> =>
  lessen(db, now, async (next) => {
    await (handle ? erasePerson(db, handle, next) : eraseAll(db, next));
    if (!handle) await damage.removeValue();
  });

/** Takes back what the archive of an account has added. */
export const takeBackImport = (db: Database, now: number, account: string): Promise<void> =>
  lessen(db, now, (next) => undoImport(db, account, next));
