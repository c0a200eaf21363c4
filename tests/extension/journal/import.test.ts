import '../world.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { standingOf } from '@/utils/etiquette/ladder.ts';
import { civilDay } from '@/utils/etiquette/time.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { refreshAll } from '@/utils/extension/journal/dealings.ts';
import { erasePerson } from '@/utils/extension/journal/erase.ts';
import { importActs } from '@/utils/extension/journal/import/acts.ts';
import { daysOf } from '@/utils/extension/journal/import/days.ts';
import { importedArchives } from '@/utils/extension/journal/import/imported.ts';
import { importPeople, settlePeople } from '@/utils/extension/journal/import/people.ts';
import { undoImport } from '@/utils/extension/journal/import/undo.ts';
import { learn, mark } from '@/utils/extension/journal/people.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { write } from '@/utils/extension/journal/transaction.ts';
import type { ImportedAct, ImportedPerson } from '@/utils/extension/messages.ts';
import type { ArchiveAct } from '@/utils/x/archive/facts.ts';
import { sumsOf } from '@/utils/x/archive/sums.ts';
import { at, context, counterOf, everyAct, freshJournal, HOUR, NOON, seenAct } from '../world.ts';

const DAY = 24 * HOUR;
let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

const posted = (post: string, daysAgo: number, more: Partial<ImportedAct> = {}): ImportedAct => ({
  kind: 'reply',
  at: NOON - daysAgo * DAY,
  post,
  person: 'ann',
  ...more,
});
const LIFE = [
  posted('1', 900),
  posted('2', 900, { kind: 'post', person: undefined as never, mentions: ['bob'] }),
  posted('3', 30, { kind: 'repost', person: 'carl' }),
  posted('4', 20, { linkHosts: ['site.example'], media: true }),
];
const PEOPLE: ImportedPerson[] = [
  { userId: '71', handle: 'ann', following: true, followsYou: true },
  { userId: '72', handle: 'bob', following: false, followsYou: false, theyWrote: [NOON - 50 * DAY] },
  { userId: '99', following: true, followsYou: false, wrote: [NOON - 3 * DAY] },
];
const bring = async (acts = LIFE, people = PEOPLE) => {
  const one = await importActs(db, 'me', acts, context());
  const two = await importPeople(db, 'me', people, context());
  await settlePeople(db, 'me', sumsOf(acts as ArchiveAct[]), NOON);
  return { posts: one.added, people: two.added };
};
const whole = async () => ({
  acts: await db.getAll('acts'),
  counters: await db.getAll('counters'),
  people: await db.getAll('people'),
  ids: await db.getAll('ids'),
  rows: await db.get('meta', 'rows'),
});
const rung = async (handle: string) =>
  standingOf(await db.get('people', ['me', handle]), { exchanges: 3, days: 14 }).rung;

describe('an archive', () => {
  it('becomes acts on their own days, with what may be kept of them', async () => {
    expect(await bring()).toEqual({ posts: 4, people: 3 });
    const acts = (await everyAct(db)).filter(({ kind }) => kind !== 'wrote-first');
    expect(acts).toMatchObject([
      { id: 'archive-me-1', kind: 'reply', person: 'ann', day: '2023-09-23' },
      { kind: 'post', mentions: ['bob'] },
      { kind: 'repost', person: 'carl' },
      { kind: 'reply', traits: { links: [{ host: 'site.example' }], media: true } },
    ]);
    expect(await counterOf(db, '2023-09-23', '', 'reply')).toBe(1);
  });
  it('tells who follows whom, and with whom messages went', async () => {
    await bring();
    expect([await rung('ann'), await rung('bob')]).toEqual(['acquaintance', 'stranger']);
    expect(await db.get('people', ['me', 'bob'])).toMatchObject({ dealings: { mine: 1, theirs: 1 } });
  });
  it('is summed up per person as if all acts were read, whether Tact knew them before or not', async () => {
    await record(db, seenAct({ kind: 'reply', person: 'carl', at: NOON - DAY }), context());
    const future = posted('9', -1, { person: 'dora' });
    await bring([...LIFE, posted('5', 10, { kind: 'quote', mentions: ['bob', 'ann'] }), future]);
    const settled = await db.getAll('people');
    await write(db, refreshAll);
    expect(await db.getAll('people')).toEqual(settled);
    expect(settled.map(({ handle, dealings }) => [handle, dealings?.mine])).toEqual([
      ['ann', 3],
      ['bob', 2],
      ['carl', 2],
    ]);
  });
  it('counts what went to several people on one day', async () => {
    const people = ['ann', 'bob', 'carl', 'dora'].map((handle, n) => ({
      userId: String(80 + n),
      handle,
      wrote: [NOON - 5 * DAY + n],
    }));
    await importPeople(db, 'me', people, context());
    expect(await counterOf(db, '2026-03-06', '', 'dm')).toBe(4);
    await undoImport(db, 'me', 'next');
    expect(await db.getAll('counters')).toEqual([]);
  });
  it('is added once: the second time changes nothing', async () => {
    await bring();
    const before = await whole();
    expect(await bring()).toEqual({ posts: 0, people: 0 });
    expect(await whole()).toEqual(before);
    expect(await importedArchives(db)).toEqual([{ account: 'me', posts: 4, people: 3 }]);
  });
  it('adds nothing that Tact saw itself: answers by their id, reposts by person and time', async () => {
    await record(
      db,
      seenAct({ kind: 'reply', post: '4', at: NOON - 20 * DAY }),
      context({ now: NOON - 20 * DAY }),
    );
    await record(
      db,
      seenAct({ kind: 'repost', person: 'carl', at: NOON - 10 * DAY, post: '555' }),
      context({ now: NOON - 10 * DAY }),
    );
    const seen = posted('6', 10, { kind: 'repost', person: 'carl', at: NOON - 10 * DAY + 20_000 });
    const other = posted('7', 9, { kind: 'repost', person: 'carl' });
    expect((await importActs(db, 'me', [...LIFE, seen, other], context())).added).toBe(4);
  });
  it('leaves what Tact saw of people, and the user’s word', async () => {
    await learn(db, 'me', { people: [{ handle: 'ann', followsYou: false }] }, at(NOON));
    await mark(db, 'me', 'bob', 'known', NOON);
    await bring();
    expect(await db.get('people', ['me', 'ann'])).toMatchObject({ following: true, followsYou: false });
    expect(await rung('bob')).toBe('known');
  });
  it('adds nothing that Tact saw after an earlier import, nor answers to oneself under another name', async () => {
    await bring();
    await record(db, seenAct({ kind: 'reply', post: '500' }), context());
    await record(db, seenAct({ kind: 'reply', post: '501', person: undefined as never }), context());
    const newer = [
      posted('500', 0, { at: NOON - HOUR }),
      posted('501', 0, { kind: 'post', person: undefined as never, at: NOON - HOUR }),
    ];
    expect((await importActs(db, 'me', newer, context())).added).toBe(0);
  });
  it('adds no message that Tact saw itself', async () => {
    await record(db, seenAct({ kind: 'dm', post: undefined as never, person: 'ann' }), context());
    await importPeople(db, 'me', [{ userId: '71', handle: 'ann', wrote: [NOON - 20_000] }], context());
    expect((await everyAct(db)).filter(({ kind }) => kind === 'dm')).toHaveLength(1);
  });
  it('gives nobody the facts of another who had the same handle', async () => {
    await learn(db, 'me', { people: [{ handle: 'ann', userId: '5' }] }, at(NOON));
    await bring();
    expect(await rung('ann')).toBe('unknown');
    expect((await db.getAll('ids')).map(({ userId }) => userId)).toContain('71');
  });
  it('from the future is not believed', async () => {
    expect((await importActs(db, 'me', [posted('9', -2)], context())).added).toBe(0);
  });
});

describe('somebody known by id alone', () => {
  it('waits, and is recognised when a page shows the id', async () => {
    await bring();
    expect(await db.getAll('ids')).toMatchObject([{ userId: '99', following: true }]);
    await learn(db, 'me', { people: [{ handle: 'dora', userId: '99' }] }, at(NOON));
    expect(await db.getAll('ids')).toEqual([]);
    expect(await rung('dora')).toBe('followed');
    expect(await db.get('people', ['me', 'dora'])).toMatchObject({ dealings: { mine: 1 } });
  });
  it('what the page shows wins over what the archive told', async () => {
    await bring();
    await learn(db, 'me', { people: [{ handle: 'dora', userId: '99', following: false }] }, at(NOON));
    expect(await db.get('people', ['me', 'dora'])).toMatchObject({ following: false, followsYou: false });
  });
});

it('whoever is forgotten is forgotten with what an archive told of their number', async () => {
  await learn(db, 'me', { people: [{ handle: 'dora', userId: '99' }] }, at(NOON));
  await db.put('ids', { account: 'me', userId: '99', following: true });
  await erasePerson(db, 'dora', 'next');
  expect(await db.getAll('ids')).toEqual([]);
});

describe('taking it back', () => {
  it('leaves all as it was before', async () => {
    await record(db, seenAct({ kind: 'reply', person: 'ann' }), context());
    await learn(db, 'me', { people: [{ handle: 'ann', followsYou: false }] }, at(NOON));
    const before = await whole();
    await bring();
    await learn(db, 'me', { people: [{ handle: 'dora', userId: '99' }] }, at(NOON));
    await undoImport(db, 'me', 'next');
    const after = await whole();
    expect({ ...after, people: after.people.filter(({ handle }) => handle === 'ann') }).toEqual(before);
    expect(await importedArchives(db)).toEqual([]);
  });
  it('leaves what Tact saw since', async () => {
    await bring();
    await learn(db, 'me', { people: [{ handle: 'ann', following: true }] }, at(NOON));
    await undoImport(db, 'me', 'next');
    expect(await db.get('people', ['me', 'ann'])).toMatchObject({ following: true });
    expect(await db.get('people', ['me', 'ann'])).not.toHaveProperty('followsYou');
    expect(await db.get('people', ['me', 'bob'])).toBeUndefined();
  });
});

it('days are those of the calendar, over changes of the clock and with any start of day', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: Date.UTC(2015, 0, 1), max: NOON }), { minLength: 1, maxLength: 60 }),
      fc.constantFrom('Europe/Riga', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'),
      fc.integer({ min: 0, max: 6 }),
      (times, zone, startOfDay) => {
        const calendar = { zone, startOfDay };
        const dayOf = daysOf(calendar);
        for (const time of times) expect(dayOf(time)).toBe(civilDay(time, calendar));
      },
    ),
    { numRuns: 30 },
  );
});
