import { afterEach, expect, test, vi } from 'vitest';
import { DAY, shiftDay } from '@/utils/etiquette/time.ts';
import { dashboard } from '@/utils/extension/journal/dashboard.ts';
import type { StoredAct } from '@/utils/extension/journal/database.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { wordsFrom } from '@/utils/extension/words.ts';
import { context, freshJournal, NOON, seenAct } from '../world.ts';

afterEach(() => vi.restoreAllMocks());

/** Counts the rows that are read from now on. */
function rowsRead(): () => number {
  const requests: IDBRequest<unknown[]>[] = [];
  for (const store of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    const real = store.getAll;
    vi.spyOn(store, 'getAll').mockImplementation(function (this: never, ...args) {
      const request = real.apply(this, args);
      requests.push(request);
      return request;
    });
  }
  return () => requests.reduce((sum, { result }) => sum + result.length, 0);
}

/** Ten likes a day of ten people each, over 100 days. */
async function longHistory() {
  const db = await freshJournal();
  const tx = db.transaction(['acts', 'counters', 'meta'], 'readwrite');
  for (let ago = 0; ago < 100; ago += 1) {
    const day = shiftDay('2026-03-11', -ago);
    for (let n = 0; n < 10; n += 1) {
      const person = `p${(ago * 10 + n) % 100}`;
      const act = { ...seenAct({ person, at: NOON - ago * DAY }), day, live: day } as StoredAct;
      tx.objectStore('acts').put(act);
      tx.objectStore('counters').put({ account: 'me', day, person, kind: 'like', count: 1 });
    }
    tx.objectStore('counters').put({ account: 'me', day, person: '', kind: 'like', count: 10 });
  }
  tx.objectStore('meta').put({ me: NOON }, 'accounts');
  await tx.done;
  return db;
}

test('however long the history is, the dashboard reads the little that it shows', async () => {
  const db = await longHistory();
  const rows = rowsRead();
  const voices = {
    t: wordsFrom(() => undefined, 'en'),
    sayAdvice: () => '',
    sayInstead: () => '',
    copiesOf: () => [],
    tipOf: () => 'tip_1',
  };
  const { week, near } = await dashboard(db, context(), voices);
  expect(week.map(({ counts }) => counts.like)).toEqual([10, 10, 10, 10, 10, 10, 10]);
  expect(near).toHaveLength(10);
  expect(rows()).toBeLessThan(700);
}, 60_000);

test('however long the history is, an act reads the history with its person in the week and no more', async () => {
  const db = await longHistory();
  const rows = rowsRead();
  await record(db, seenAct({ person: 'p1' }), context());
  expect(rows()).toBeLessThan(10);
}, 60_000);
