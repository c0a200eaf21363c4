import './world.ts';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { damage } from '@/utils/extension/damage.ts';
import { type Database, openDatabase } from '@/utils/extension/journal/database.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { checkSentinel, erase, keepSentinel } from '@/utils/extension/sentinel.ts';
import { context, freshJournal, NOON, seenAct } from './world.ts';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
  await checkSentinel(db, NOON);
});

async function likes(n: number) {
  for (let i = 0; i < n; i += 1) {
    const { mark } = await record(db, seenAct(), context());
    if (mark) await keepSentinel(mark);
  }
}

/** The browser threw the database away; the next open finds an empty one. */
async function lose() {
  db.close();
  globalThis.indexedDB = new IDBFactory();
  db = await openDatabase();
}
const sentinel = async () => (await fakeBrowser.storage.local.get('sentinel')).sentinel;

test('a first use is no damage', async () => {
  expect(await damage.getValue()).toBeNull();
  expect(await sentinel()).toEqual({ dbId: await db.get('meta', 'dbId'), acts: 0 });
});

test('a history that is still there is no damage, however often it is opened', async () => {
  await likes(3);
  await checkSentinel(db, NOON);
  await checkSentinel(db, NOON);
  expect(await damage.getValue()).toBeNull();
  expect(await sentinel()).toMatchObject({ acts: 3 });
});

test('an empty database where acts were is damage, and counting goes on', async () => {
  await likes(3);
  await lose();
  await checkSentinel(db, NOON + 1);
  expect(await damage.getValue()).toEqual({ at: NOON + 1, acts: 3 });
  await likes(1);
  expect(await sentinel()).toEqual({ dbId: await db.get('meta', 'dbId'), acts: 1 });
  await checkSentinel(db, NOON + 2);
  expect(await damage.getValue()).toEqual({ at: NOON + 1, acts: 3 });
});

test('an empty database where nothing was is no damage', async () => {
  await lose();
  await checkSentinel(db, NOON);
  expect(await damage.getValue()).toBeNull();
});

test('a part of the acts gone is damage, seen when the browser starts', async () => {
  await likes(3);
  await db.delete('acts', (await db.getAllKeys('acts'))[0] ?? '');
  await checkSentinel(db, NOON + 1, true);
  expect(await damage.getValue()).toEqual({ at: NOON + 1, acts: 3 });
  expect(await db.get('meta', 'rows')).toBe(2);
});

test('a journal that fell back to an earlier state is damage', async () => {
  await likes(3);
  await db.delete('acts', (await db.getAllKeys('acts'))[0] ?? '');
  await db.put('meta', 2, 'rows');
  await checkSentinel(db, NOON + 1);
  expect(await damage.getValue()).toEqual({ at: NOON + 1, acts: 3 });
});

test('the loss that was greater stays named until it was seen', async () => {
  await likes(3);
  await lose();
  await checkSentinel(db, NOON);
  await likes(1);
  await lose();
  await checkSentinel(db, NOON + 1);
  expect(await damage.getValue()).toEqual({ at: NOON + 1, acts: 3 });
});

test('a lost sentinel is no damage', async () => {
  await likes(2);
  await fakeBrowser.storage.local.remove('sentinel');
  await checkSentinel(db, NOON);
  expect(await damage.getValue()).toBeNull();
  expect(await sentinel()).toMatchObject({ acts: 2 });
});

test('an act written just before the worker died, which the sentinel has not heard of, is no damage', async () => {
  await likes(1);
  await record(db, seenAct(), context());
  await checkSentinel(db, NOON);
  expect(await damage.getValue()).toBeNull();
  expect(await sentinel()).toMatchObject({ acts: 2 });
});

test('erasing everything, or one person, is no damage', async () => {
  await likes(3);
  await erase(db, NOON, 'ann');
  await checkSentinel(db, NOON);
  await likes(2);
  await erase(db, NOON);
  await checkSentinel(db, NOON);
  expect(await damage.getValue()).toBeNull();
  expect(await sentinel()).toEqual({ dbId: await db.get('meta', 'dbId'), acts: 0 });
});

test('erasing that was cut short, before or after the database was emptied, is no damage', async () => {
  await likes(3);
  const before = (await sentinel()) as object;
  await fakeBrowser.storage.local.set({ sentinel: { ...before, acts: 0, next: 'the-next-one' } });
  await checkSentinel(db, NOON);
  expect(await damage.getValue()).toBeNull();

  await fakeBrowser.storage.local.set({ sentinel: { ...before, next: 'the-next-one' } });
  await db.clear('acts');
  await db.put('meta', 'the-next-one', 'dbId');
  await checkSentinel(db, NOON);
  expect(await damage.getValue()).toBeNull();
});

test('of two marks that cross, the later state stays known, and losing its act is damage', async () => {
  const { mark: first } = await record(db, seenAct(), context());
  const { mark: second } = await record(db, seenAct(), context());
  if (!first || !second) throw new Error('no mark');
  await keepSentinel(second);
  await keepSentinel(first);
  expect(await sentinel()).toMatchObject({ acts: 2 });
  await db.delete('acts', (await db.getAllKeys('acts'))[0] ?? '');
  await checkSentinel(db, NOON + 1, true);
  expect(await damage.getValue()).toEqual({ at: NOON + 1, acts: 2 });
});

test.each([[7], ['x'], [[]], [{}], [{ dbId: 3, acts: 5 }], [{ dbId: 'x', acts: 'many' }]])(
  'a sentinel that is garbage (%j) is a lost one, and is made anew',
  async (garbage) => {
    await likes(2);
    await fakeBrowser.storage.local.set({ sentinel: garbage });
    await checkSentinel(db, NOON);
    expect(await damage.getValue()).toBeNull();
    expect(await sentinel()).toEqual({ dbId: await db.get('meta', 'dbId'), acts: 2 });
  },
);

test('a mark of a journal that was erased meanwhile does not disturb the sentinel', async () => {
  const { mark } = await record(db, seenAct(), context());
  await erase(db, NOON);
  if (mark) await keepSentinel(mark);
  await checkSentinel(db, NOON);
  expect(await damage.getValue()).toBeNull();
});
