import { beforeEach, describe, expect, test } from 'vitest';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { DAY } from '@/utils/etiquette/time.ts';
import { answer } from '@/utils/extension/journal/answer.ts';
import type { Context } from '@/utils/extension/journal/context.ts';
import { dashboard, type Voices } from '@/utils/extension/journal/dashboard.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { learn, mark } from '@/utils/extension/journal/people.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { wordsFrom } from '@/utils/extension/words.ts';
import { at, context, freshJournal, HOUR, MINUTE, NOON, seenAct } from '../world.ts';

const voices: Voices = {
  t: wordsFrom(() => undefined, 'en'),
  sayInstead: () => '',
  copiesOf: () => [],
  sayAdvice: ({ finding, person }) => `${finding.key} ${person}`,
  tipOf: (day, did) => `tip ${day} ${did.like}`,
};
let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});
const look = (parts: Partial<Context> = {}, account?: string) =>
  dashboard(db, context(parts), voices, account);
const like = (person: string, at = NOON, post?: string) =>
  record(db, seenAct({ person, at, ...(post && { post }) }), context({ now: at }));

test('an empty history is a whole dashboard with nothing in it', async () => {
  const empty = await look();
  expect(empty).toMatchObject({
    account: '',
    accounts: [],
    today: '2026-03-11',
    near: [],
    said: [],
    praise: [],
  });
  expect(empty.week.map(({ day }) => day)).toEqual([
    '2026-03-05',
    '2026-03-06',
    '2026-03-07',
    '2026-03-08',
    '2026-03-09',
    '2026-03-10',
    '2026-03-11',
  ]);
  expect(empty.limits).toEqual([
    { rung: 'stranger', limit: 1, people: 0, full: 0 },
    { rung: 'followed', limit: 3, people: 0, full: 0 },
    { rung: 'acquaintance', limit: 5, people: 0, full: 0 },
  ]);
  expect(empty.ceilings).toContainEqual({ kind: 'reply', used: 0, ceiling: 200 });
  expect(empty.tip).toBe('tip 2026-03-11 0');
});

test('one act is seen at once', async () => {
  await like('ann');
  const { account, accounts, week, near, limits, tip } = await look();
  expect([account, accounts]).toEqual(['me', ['me']]);
  // The tip goes by the days before, so that it stays the same all day.
  expect(tip).toBe('tip 2026-03-11 0');
  expect(week.at(-1)).toEqual({ day: '2026-03-11', counts: { like: 1 } });
  expect(near).toMatchObject([{ handle: 'ann', rung: 'unknown', used: 1, limit: 1, left: 0 }]);
  // Not a stranger: nothing tells who @ann is.
  expect(limits.slice(0, 2)).toEqual([
    { rung: 'unknown', limit: 1, people: 1, full: 1 },
    { rung: 'stranger', limit: 1, people: 0, full: 0 },
  ]);
});

describe('room left', () => {
  test('is free again when enough of it has left the window', async () => {
    await learn(db, 'me', { people: [{ handle: 'ann', following: true }] }, at(NOON));
    for (let n = 0; n < 4; n += 1) await like('ann', NOON - (4 - n) * HOUR);
    const { near } = await look();
    // The civil day in Riga is over at 22:00 UTC; the second of four was done at 09:00 and is 20 hours old at 05:00.
    expect(near).toEqual([
      {
        handle: 'ann',
        rung: 'followed',
        used: 4,
        limit: 3,
        left: 0,
        freesAt: Date.UTC(2026, 2, 12, 5),
      },
    ]);
  });

  test('a thing leaves with the later of its like and its repost', async () => {
    await like('ann', NOON - 5 * HOUR, '5');
    await record(db, seenAct({ kind: 'repost', post: '5', at: NOON - HOUR }), context({ now: NOON - HOUR }));
    const { near } = await look();
    expect(near).toMatchObject([{ used: 1, freesAt: Date.UTC(2026, 2, 12, 7) }]);
  });

  test('names the fullest first and nobody without a limit', async () => {
    await learn(
      db,
      'me',
      {
        people: [
          { handle: 'bob', following: true },
          { handle: 'dan', followsYou: true },
        ],
      },
      at(NOON),
    );
    await mark(db, 'me', 'carol', 'known', NOON);
    for (const person of ['bob', 'carol', 'ann', 'dan', 'bob']) await like(person);
    expect((await look()).near.map(({ handle, left }) => [handle, left])).toEqual([
      ['ann', 0],
      ['bob', 1],
      ['dan', 4],
    ]);
  });

  test('follows the limits that are set, and is not told where the rule is off', async () => {
    await like('ann');
    const options = { 'one-a-day': { options: { stranger: 4 } } };
    expect((await look({ settings: healSettings({ rules: options }) })).near).toMatchObject([{ left: 3 }]);
    const off = await look({ settings: healSettings({ rules: { 'one-a-day': { on: false } } }) });
    expect([off.near, off.limits]).toEqual([[], []]);
  });
});

test('what was said is listed, the newest first, and so is a card that no page showed', async () => {
  await like('ann', NOON - 2 * HOUR);
  const { advice } = await like('ann', NOON - HOUR);
  await shown(db, advice?.id ?? '', context({ now: NOON - HOUR }));
  await like('bob', NOON - 20 * MINUTE);
  await like('bob', NOON - 10 * MINUTE);
  expect((await look()).said).toMatchObject([
    { person: 'bob', state: 'noted', text: 'one_a_day bob' },
    { person: 'ann', state: 'shown', text: 'one_a_day ann' },
  ]);
});

test('what is older than a week is not listed, nor is a card on its way', async () => {
  await like('ann', NOON - 8 * DAY);
  await like('ann', NOON - 8 * DAY + 1);
  await like('bob', NOON - 1000);
  await like('bob', NOON);
  expect((await look()).said).toEqual([]);
});

test('an account can be chosen; where nobody is signed in it is the one seen last', async () => {
  await record(db, seenAct({ account: 'shop' }), context());
  await record(db, seenAct(), context({ now: NOON + 1 }));
  expect((await look({}, 'shop')).account).toBe('shop');
  expect((await look({}, '')).account).toBe('me');
  expect((await look()).accounts).toEqual(['me', 'shop']);
});

describe('praise', () => {
  const weeks = async (person = 'ann') => {
    for (const days of [15, 8, 0]) await like(person, NOON - days * DAY);
  };

  test('is found for somebody liked over weeks without a word, and named once', async () => {
    await weeks();
    const { praise } = await look();
    expect(praise).toMatchObject([{ rule: 'say-something', person: 'ann', level: 'popup', state: 'noted' }]);
    expect((await look({ now: NOON + DAY })).praise).toEqual(praise);
    expect((await look()).said).toEqual([]);
  });

  test('is dropped once something was said', async () => {
    await weeks();
    await look();
    await record(db, seenAct({ kind: 'reply' }), context());
    expect((await look()).praise).toEqual([]);
  });

  test.each([
    ['later', 3],
    ['done', 30],
    ['dismiss', 90],
  ] as const)('is not proposed again for a while: %s, %i days', async (action, days) => {
    await weeks();
    const [first] = (await look()).praise;
    await answer(db, first?.id ?? '', action, NOON);
    await like('ann', NOON + (days - 1) * DAY);
    expect((await look({ now: NOON + (days - 1) * DAY })).praise).toEqual([]);
    await like('ann', NOON + days * DAY);
    expect((await look({ now: NOON + days * DAY })).praise).toMatchObject([{ person: 'ann' }]);
  });

  test('names whoever is quiet for long, however many others are close', async () => {
    const tx = db.transaction('people', 'readwrite');
    const person = (handle: string, daysAgo: number) => {
      const at = NOON - daysAgo * DAY;
      const dealings = { mine: 1, theirs: 0, first: at, last: at, lastWord: at };
      return tx.store.put({ account: 'me', handle, firstSeen: at, known: 'known', dealings });
    };
    for (let n = 0; n < 60; n += 1) await person(`p${n}`, 10);
    await tx.done;
    await record(
      db,
      seenAct({ kind: 'reply', person: 'zoe', at: NOON - 80 * DAY }),
      context({ now: NOON - 80 * DAY }),
    );
    await mark(db, 'me', 'zoe', 'known', NOON);
    expect((await look()).praise).toMatchObject([{ rule: 'keep-in-touch', person: 'zoe' }]);
  });

  test('is three a day at most, and three at a time', async () => {
    for (const person of ['ann', 'bob', 'carl', 'dora', 'emil']) await weeks(person);
    const { praise } = await look();
    expect(praise).toHaveLength(3);
    for (const { id } of praise) await answer(db, id, 'done', NOON);
    expect((await look({ now: NOON + HOUR })).praise).toEqual([]);
    expect((await look({ now: NOON + DAY })).praise).toHaveLength(2);
  });
});
