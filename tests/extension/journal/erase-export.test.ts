import '../world.ts';
import { beforeEach, expect, test } from 'vitest';
import { healSettings } from '@/utils/etiquette/settings.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { eraseAll, erasePerson } from '@/utils/extension/journal/erase.ts';
import { exportAll, exportEverything } from '@/utils/extension/journal/export.ts';
import { learn, mark } from '@/utils/extension/journal/people.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { undo } from '@/utils/extension/journal/undo.ts';
import {
  at,
  context,
  counted,
  countedByHand,
  everyAct,
  freshJournal,
  NOON,
  newId,
  seenAct,
} from '../world.ts';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
  const undone = seenAct({ person: 'ann' });
  for (const act of [
    undone,
    seenAct({ person: 'ann' }),
    seenAct({ person: 'ann' }),
    seenAct({ person: 'bob' }),
    seenAct({ person: 'bob', kind: 'reply', mentions: ['ann', 'carol'] }),
    seenAct({ person: 'ann', account: 'shop' }),
    seenAct({ person: 'carol', kind: 'follow' }),
  ])
    await record(db, act, context());
  await undo(db, { ...undone, id: newId() } as never, NOON);
  await learn(db, 'unheard', { people: [{ handle: 'ann', following: true }] }, at(NOON));
  await mark(db, 'me', 'ann', 'known', NOON);
});

test('a person who is erased is nowhere in the journal, and the counters know it', async () => {
  await erasePerson(db, 'ann', 'next-id');
  const left = JSON.stringify([
    await everyAct(db),
    await db.getAll('people'),
    await db.getAll('advice'),
    await db.getAll('counters'),
    await db.getAllKeys('meta'),
    await db.getAll('meta'),
  ]);
  expect(left).not.toContain('"ann"');
  expect((await everyAct(db)).map(({ person }) => person).sort()).toEqual(['bob', 'carol']);
  expect(await counted(db)).toEqual(await countedByHand(db));
  expect(await db.get('meta', 'rows')).toBe(2);
});

test('erasing everything leaves a new journal and nothing else', async () => {
  await eraseAll(db, 'next-id');
  for (const store of ['acts', 'counters', 'people', 'advice'] as const)
    expect(await db.count(store)).toBe(0);
  expect([await db.getAllKeys('meta'), await db.get('meta', 'dbId')]).toEqual([['dbId'], 'next-id']);
});

test('the export holds every act, person and advice, and the settings', async () => {
  const settings = healSettings({ voice: 'quiet' });
  const file = await exportAll(db, settings, NOON);
  expect(Object.keys(file)).toEqual([
    'format',
    'version',
    'exportedAt',
    'accounts',
    'acts',
    'people',
    'ids',
    'advice',
    'visits',
    'settings',
  ]);
  expect(file).toMatchObject({
    format: 'tact',
    version: 1,
    exportedAt: '2026-03-11T12:00:00.000Z',
    accounts: ['me', 'shop'],
    settings,
  });
  expect(file.acts).toEqual(await everyAct(db));
  expect(JSON.parse(JSON.stringify(file))).toEqual(file);
});

test('an export during writes is one consistent look', async () => {
  const writes = Array.from({ length: 40 }, () => record(db, seenAct(), context()));
  const file = await exportAll(db, healSettings({}), NOON);
  await Promise.all(writes);
  const ids = new Set(file.acts.map(({ id }) => id));
  expect(file.advice.every(({ act }) => act && ids.has(act))).toBe(true);
});

test('a page of Tact exports by opening the journal itself', async () => {
  expect((await exportEverything()).acts).toHaveLength(7);
});
