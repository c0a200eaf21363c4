import { beforeEach, expect, test } from 'vitest';
import { standingOf } from '@/utils/etiquette/ladder.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { countListed, learn, mark, marked } from '@/utils/extension/journal/people.ts';
import { at, freshJournal, NOON } from '../world.ts';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});
const ann = () => db.get('people', ['me', 'ann']);

test('facts add up: what was not seen this time stays', async () => {
  await learn(db, 'me', { people: [{ handle: 'ann', following: true }] }, at(NOON));
  await learn(db, 'me', { people: [{ handle: 'ann', followsYou: false, userId: '7' }] }, at(NOON + 1));
  expect(await ann()).toEqual({
    account: 'me',
    handle: 'ann',
    firstSeen: NOON,
    following: true,
    followsYou: false,
    userId: '7',
  });
});

test('the user’s own word is never overwritten by what is seen', async () => {
  await mark(db, 'me', 'ann', 'known', NOON);
  await learn(db, 'me', { people: [{ handle: 'ann', following: false, followsYou: false }] }, at(NOON));
  expect(standingOf(await ann(), { exchanges: 3, days: 14 }).rung).toBe('known');
});

test('taking the word back leaves what was seen', async () => {
  await learn(db, 'me', { people: [{ handle: 'ann', following: true }] }, at(NOON));
  await mark(db, 'me', 'ann', 'stranger', NOON);
  await mark(db, 'me', 'ann', null, NOON);
  expect(await ann()).toEqual({ account: 'me', handle: 'ann', firstSeen: NOON, following: true });
});

test('people with a word about them are listed, the latest first, by account', async () => {
  await mark(db, 'me', 'ann', 'known', NOON);
  await mark(db, 'shop', 'bob', 'not-a-person', NOON + 1);
  await learn(db, 'me', { people: [{ handle: 'carol', following: true }] }, at(NOON));
  expect(await marked(db)).toEqual([
    { account: 'shop', handle: 'bob', known: 'not-a-person', knownAt: NOON + 1 },
    { account: 'me', handle: 'ann', known: 'known', knownAt: NOON },
  ]);
});

test('the progress on the own lists counts each person once, and oneself never', async () => {
  const page = ['ann', 'bob', 'me'].map((handle) => ({ handle, following: true }));
  await learn(db, 'me', { people: page }, at(NOON));
  await learn(db, 'me', { people: page }, at(NOON));
  await learn(db, 'shop', { people: [{ handle: 'dan', following: true }] }, at(NOON));
  expect(await countListed(db, 'me', 'following')).toBe(2);
  expect(await countListed(db, 'me', 'followers')).toBe(0);
});

test('nothing is learned for an account that cannot be told', async () => {
  await learn(db, '', { people: [{ handle: 'ann', following: true }] }, at(NOON));
  expect(await db.getAll('people')).toEqual([]);
});
