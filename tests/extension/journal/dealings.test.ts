import '../world.ts';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActKind } from '@/utils/etiquette/act.ts';
import type { Person } from '@/utils/etiquette/person.ts';
import { type Database, openDatabase } from '@/utils/extension/journal/database.ts';
import { refreshAll } from '@/utils/extension/journal/dealings.ts';
import { erasePerson } from '@/utils/extension/journal/erase.ts';
import { learn, mark, setMet, setNote } from '@/utils/extension/journal/people.ts';
import { listPeople } from '@/utils/extension/journal/people-list.ts';
import { personPage } from '@/utils/extension/journal/person-page.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { write } from '@/utils/extension/journal/transaction.ts';
import { undo } from '@/utils/extension/journal/undo.ts';
import { wordsFrom } from '@/utils/extension/words.ts';
import { at, context, freshJournal, freshWorld, HOUR, NOON, newId, seenAct } from '../world.ts';

const DAY = 24 * HOUR;
const t = wordsFrom(() => undefined, 'en');
let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});
const ann = () => db.get('people', ['me', 'ann']);
const done = (kind: ActKind, daysAgo: number, more = {}) =>
  record(
    db,
    seenAct({ kind: kind as 'like', at: NOON - daysAgo * DAY, ...more }),
    context({ now: NOON - daysAgo * DAY }),
  );

describe('what is kept beside a person', () => {
  it('counts both sides, the first and the last', async () => {
    await done('like', 5);
    await done('reply', 3);
    await done('like', 1);
    await learn(
      db,
      'me',
      { people: [{ handle: 'ann', words: [{ kind: 'answer', post: '5', at: NOON - 2 * DAY }] }] },
      at(NOON),
    );
    expect(await ann()).toMatchObject({
      dealings: { mine: 3, theirs: 1, first: NOON - 5 * DAY, last: NOON - DAY, lastWord: NOON - 2 * DAY },
      exchanges: { n: 1, first: '2026-03-09', last: '2026-03-09' },
    });
  });
  it('forgets what was taken back', async () => {
    await done('like', 0, { post: '77' });
    await undo(db, { id: newId(), at: NOON + 1, account: 'me', kind: 'like', post: '77' }, NOON + 1);
    expect((await ann())?.dealings).toBeUndefined();
  });
  it('counts a post that names somebody as a word to them', async () => {
    await done('post', 1, { person: undefined, mentions: ['ann', 'bob'] });
    for (const handle of ['ann', 'bob'])
      expect(await db.get('people', ['me', handle])).toMatchObject({
        dealings: { mine: 1, lastWord: NOON - DAY },
      });
  });
  it('is the same whether it is counted act by act or all at once', async () => {
    const kinds = fc.constantFrom<ActKind>('like', 'repost', 'reply', 'quote', 'post', 'follow', 'dm');
    const life = fc.array(fc.tuple(kinds, fc.integer({ min: 0, max: 20 }), fc.constantFrom('ann', 'bob')), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(life, async (acts) => {
        db = await freshJournal();
        for (const [kind, ago, person] of acts)
          await done(kind, ago, kind === 'post' ? { person: undefined, mentions: [person] } : { person });
        const grown = await db.getAll('people');
        await write(db, refreshAll);
        expect(await db.getAll('people')).toEqual(grown);
      }),
      { numRuns: 25 },
    );
  });
  it('is right for others after one of them is forgotten', async () => {
    await done('reply', 2, { mentions: ['bob'] });
    await erasePerson(db, 'ann', 'next');
    expect((await db.get('people', ['me', 'bob']))?.dealings).toBeUndefined();
  });
});

it('a journal from before people were counted is brought up to date', async () => {
  freshWorld();
  const old = await openDB('tact', 1, {
    upgrade(made) {
      const acts = made.createObjectStore('acts', { keyPath: 'id' });
      acts.createIndex('day', ['account', 'day']);
      acts.createIndex('person', ['account', 'person', 'at']);
      acts.createIndex('post', ['account', 'kind', 'post']);
      acts.createIndex('mentions', 'mentions', { multiEntry: true });
      made.createObjectStore('counters', { keyPath: ['account', 'day', 'person', 'kind'] });
      made.createObjectStore('people', { keyPath: ['account', 'handle'] });
      const advice = made.createObjectStore('advice', { keyPath: 'id' });
      advice.createIndex('act', 'act');
      advice.createIndex('at', ['account', 'at']);
      made.createObjectStore('meta');
    },
  });
  const row = {
    id: 'act-0001',
    at: NOON,
    day: '2026-03-11',
    account: 'me',
    kind: 'like',
    person: 'ann',
    post: '1',
  };
  await old.put('acts', row);
  await old.put('acts', { ...row, id: 'act-0002', post: '2', undoneAt: NOON + 1 });
  await old.put('people', { account: 'me', handle: 'ann', firstSeen: 5, following: true });
  old.close();
  const upgraded = await openDatabase();
  expect(await upgraded.get('people', ['me', 'ann'])).toEqual({
    account: 'me',
    handle: 'ann',
    firstSeen: 5,
    following: true,
    dealings: { mine: 1, theirs: 0, first: NOON, last: NOON },
  });
  expect(await upgraded.count('acts')).toBe(2);
  upgraded.close();
});

describe('the people one deals with', () => {
  const list = (search = '') => listPeople(db, 'me', search, context(), t);

  it('are listed, those most dealt with first; whom a list alone has named is found by search', async () => {
    for (const [handle, times] of [
      ['bob', 3],
      ['ann', 2],
      ['carl', 1],
    ] as const)
      for (let n = 0; n < times; n += 1) await done('like', n, { person: handle });
    await learn(db, 'me', { people: [{ handle: 'dora', following: true }] }, at(NOON));
    expect((await list()).people.map(({ handle, mine }) => [handle, mine])).toEqual([
      ['bob', 3],
      ['ann', 2],
      ['carl', 1],
    ]);
    expect(await list('@DO')).toMatchObject({
      total: 1,
      people: [{ handle: 'dora', rung: 'followed', mine: 0 }],
    });
  });
  it('are found by the user’s own note, too', async () => {
    await setNote(db, 'me', 'ann', 'met at the Bread Fair', NOON);
    expect((await list('bread')).people.map(({ handle }) => handle)).toEqual(['ann']);
    await setNote(db, 'me', 'ann', ' ', NOON);
    expect(await list('bread')).toMatchObject({ total: 0 });
  });
  it('may be five thousand: fifty are shown, all are counted', async () => {
    const tx = db.transaction('people', 'readwrite');
    for (let n = 0; n < 5000; n += 1) {
      const dealings = { mine: n % 90, theirs: 0, first: NOON, last: NOON };
      await tx.store.put({ account: 'me', handle: `p${n}`, firstSeen: NOON, dealings } satisfies Person);
    }
    await tx.done;
    const { total, people } = await list();
    expect([total, people.length, people[0]?.mine]).toEqual([5000, 50, 89]);
  });
});

describe('a person’s page', () => {
  const page = () => personPage(db, 'me', 'ann', context(), t);

  it('is none for somebody nothing is known of', async () => expect(await page()).toBeNull());
  it('has twelve weeks of both sides, this one last', async () => {
    await done('like', 7);
    await done('reply', 6);
    await done('like', 0);
    await learn(
      db,
      'me',
      { people: [{ handle: 'ann', words: [{ kind: 'answer', post: '5', at: NOON - DAY }] }] },
      at(NOON),
    );
    const { weeks } = (await page()) ?? { weeks: [] };
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-2)).toEqual([
      { from: '2026-02-26', mine: 1, theirs: 0 },
      { from: '2026-03-05', mine: 2, theirs: 1 },
    ]);
  });
  it('knows whom the user met, until that is taken back', async () => {
    await setMet(db, 'me', 'ann', '2026-03-01', NOON);
    expect(await page()).toMatchObject({ rung: 'known', metOn: '2026-03-01' });
    await setMet(db, 'me', 'ann', null, NOON);
    expect(await page()).not.toHaveProperty('metOn');
    expect(await page()).toMatchObject({ rung: 'unknown' });
  });
  it('keeps the day of a meeting whatever the user says of the person', async () => {
    await setMet(db, 'me', 'ann', '2026-03-01', NOON);
    await mark(db, 'me', 'ann', 'stranger', NOON);
    expect(await page()).toMatchObject({ rung: 'stranger', metOn: '2026-03-01' });
    await mark(db, 'me', 'ann', null, NOON);
    expect(await page()).toMatchObject({ rung: 'known', metOn: '2026-03-01' });
  });
  it('proposes nothing to somebody blocked', async () => {
    await db.put('people', { account: 'me', handle: 'ann', firstSeen: 1, shut: true });
    expect((await page())?.next).toBe('next_shut');
  });
  it('has wordings to copy when it is time to meet', async () => {
    expect((await page())?.copies).toBeUndefined();
    const words = [40, 30, 25, 20, 10, 5].map((ago, n) => ({
      kind: 'answer' as const,
      post: String(n + 1),
      at: NOON - ago * DAY,
      both: true as const,
    }));
    await learn(db, 'me', { people: [{ handle: 'ann', words }] }, at(NOON));
    expect(await page()).toMatchObject({
      rung: 'connection',
      next: 'next_ready',
      copies: ['ready_to_meet_copy_1', 'ready_to_meet_copy_2'],
    });
  });
});
