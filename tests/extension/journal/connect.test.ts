import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { connect } from '@/utils/extension/journal/connect.ts';
import { openDatabase } from '@/utils/extension/journal/database.ts';
import { write } from '@/utils/extension/journal/transaction.ts';
import { freshWorld } from '../world.ts';

beforeEach(freshWorld);
const nothing = async () => {};

test('everybody shares one open', async () => {
  const open = vi.fn(openDatabase);
  const use = connect(nothing, open);
  await Promise.all([1, 2, 3].map(() => use((db) => db.count('acts'))));
  expect(open).toHaveBeenCalledTimes(1);
});

test('an open that failed is tried again', async () => {
  const open = vi.fn(openDatabase).mockRejectedValueOnce(new Error('no room'));
  const use = connect(nothing, open);
  await expect(use((db) => db.count('acts'))).rejects.toThrow('no room');
  expect(await use((db) => db.count('acts'))).toBe(0);
});

test('a check that failed at the open is made again', async () => {
  const check = vi.fn(nothing).mockRejectedValueOnce(new Error('corrupt'));
  const use = connect(check);
  await expect(use((db) => db.count('acts'))).rejects.toThrow('corrupt');
  expect(await use((db) => db.count('acts'))).toBe(0);
  expect(check).toHaveBeenCalledTimes(2);
});

test('after a failure the next use has a new connection', async () => {
  const open = vi.fn(openDatabase);
  const use = connect(nothing, open);
  await expect(use(() => Promise.reject(new Error('InvalidStateError')))).rejects.toThrow();
  await use((db) => db.count('acts'));
  expect(open).toHaveBeenCalledTimes(2);
});

test('an open that is queued behind a blocked one, and gets no event at all, ends with a reason', async () => {
  const inTheWay = await openDB('tact', 1);
  const blocked = openDB('tact', 3);
  await expect(openDatabase(() => {}, 50)).rejects.toMatchObject({ reason: 'timeout' });
  inTheWay.close();
  (await blocked).close();
});

test('a journal of a newer Tact is not touched', async () => {
  const newer = await openDB('tact', 3, { upgrade: (db) => void db.createObjectStore('acts') });
  newer.close();
  await expect(openDatabase()).rejects.toMatchObject({ reason: 'newer' });
  const untouched = await openDB('tact');
  expect([untouched.version, [...untouched.objectStoreNames]]).toEqual([3, ['acts']]);
  untouched.close();
});

test('an open page does not stand in the way of an upgrade', async () => {
  const gone = vi.fn();
  await openDatabase(gone);
  const upgraded = await openDB('tact', 3);
  expect(gone).toHaveBeenCalled();
  upgraded.close();
});

test('what fails half way has changed nothing', async () => {
  const db = await openDatabase();
  const half = write(db, async (tx) => {
    await tx.objectStore('meta').put('x', 'dbId');
    throw new Error('half way');
  });
  await expect(half).rejects.toThrow('half way');
  expect(await db.get('meta', 'dbId')).toBeUndefined();
});
