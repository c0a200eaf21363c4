import { beforeEach, expect, test } from 'vitest';
import { answer } from '@/utils/extension/journal/answer.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { pruneUndos } from '@/utils/extension/journal/prune.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { type SeenUndo, undo } from '@/utils/extension/journal/undo.ts';
import {
  at,
  context,
  counterOf,
  everyAct,
  everyAdvice,
  freshJournal,
  HOUR,
  MINUTE,
  NOON,
  newId,
  seenAct,
} from '../world.ts';

const TODAY = '2026-03-11';
let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

const does = (act: SeenAct) => record(db, act, context({ now: act.at }));
const undoOf = ({ account, kind, post, person }: SeenAct, at = NOON + 2 * MINUTE): SeenUndo => ({
  id: newId(),
  at,
  account,
  kind,
  post,
  person,
});

test('an undone like no longer counts, and no limit is reached by it', async () => {
  const first = seenAct();
  await does(first);
  await undo(db, undoOf(first), NOON + 2 * MINUTE);
  expect(await counterOf(db, TODAY, 'ann')).toBe(0);
  expect(await counterOf(db, TODAY)).toBe(0);
  expect((await everyAct(db))[0]).toMatchObject({ undoneAt: NOON + 2 * MINUTE });
  expect((await does(seenAct({ at: NOON + 3 * MINUTE }))).advice).toBeUndefined();
});

test('an undo counts down on the day of its act', async () => {
  const late = seenAct({ at: Date.UTC(2026, 2, 11, 21, 59) });
  await does(late);
  await does(seenAct({ at: NOON + 24 * HOUR }));
  await undo(db, undoOf(late, NOON + 25 * HOUR), NOON + 25 * HOUR);
  expect([await counterOf(db, TODAY), await counterOf(db, '2026-03-12')]).toEqual([0, 1]);
});

test('the same undo twice takes back one like', async () => {
  const like = seenAct({ post: '9' });
  await does(like);
  const back = undoOf(like);
  await undo(db, back, NOON + 2 * MINUTE);
  await does({ ...like, id: newId(), at: NOON + 3 * MINUTE });
  await undo(db, back, NOON + 4 * MINUTE);
  expect(await counterOf(db, TODAY)).toBe(1);
});

test('an undo of a like from before Tact changes nothing, and waits no longer than a day', async () => {
  await undo(db, undoOf(seenAct()), NOON);
  expect(await everyAct(db)).toEqual([]);
  expect(await counterOf(db, TODAY)).toBe(0);
  await pruneUndos(db, NOON + HOUR);
  expect(await db.getAllKeys('meta')).toHaveLength(1);
  await pruneUndos(db, NOON + 25 * HOUR);
  expect(await db.getAllKeys('meta')).toEqual([]);
});

test('an undo that overtakes its like still takes it back, and nothing is said', async () => {
  await does(seenAct({ at: NOON - MINUTE }));
  const like = seenAct();
  await undo(db, undoOf(like), NOON + 2 * MINUTE);
  const { advice } = await record(db, like, context({ now: NOON + 3 * MINUTE }));
  expect(advice).toBeUndefined();
  expect(await counterOf(db, TODAY)).toBe(1);
});

test('a like after an undo that came too late for nothing stands', async () => {
  const like = seenAct({ at: NOON + 3 * MINUTE });
  await undo(db, undoOf(like), NOON + 2 * MINUTE);
  await does(like);
  expect(await counterOf(db, TODAY)).toBe(1);
});

test('a card on its way is dropped, a card that was heard says so', async () => {
  await does(seenAct());
  const second = seenAct({ at: NOON + 1000 });
  await does(second);
  await undo(db, undoOf(second), NOON + 2000);
  expect(await everyAdvice(db)).toEqual([]);

  const third = seenAct({ at: NOON + 3000 });
  const { advice } = await does(third);
  await shown(db, advice?.id ?? '', context({ now: NOON + 4500 }));
  await undo(db, undoOf(third), NOON + 5000);
  expect(await everyAdvice(db)).toMatchObject([{ state: 'shown', became: 'undone', becameAt: NOON + 5000 }]);
});

test('an answer that was given outlasts the undo', async () => {
  await does(seenAct());
  const second = seenAct({ at: NOON + 1000 });
  const { advice } = await does(second);
  await shown(db, advice?.id ?? '', context({ now: NOON + 2500 }));
  await answer(db, advice?.id ?? '', 'show-post', NOON + 3000);
  await undo(db, undoOf(second), NOON + 5000);
  expect(await everyAdvice(db)).toMatchObject([{ became: 'show-post' }]);
});

test('an unfollow is by person', async () => {
  const { post: _, ...follow } = seenAct({ kind: 'follow' });
  await does(follow);
  await undo(db, undoOf(follow), NOON + 2 * MINUTE);
  expect(await counterOf(db, TODAY, 'ann', 'follow')).toBe(0);
});

test('what the page shows of a relationship outlasts an undo that comes late', async () => {
  const { post: _, ...follow } = seenAct({ kind: 'follow' });
  await does(follow);
  await learn(db, 'me', { people: [{ handle: 'ann', following: false }] }, at(NOON + 2 * MINUTE));
  await undo(db, undoOf(follow, NOON - MINUTE), NOON + 3 * MINUTE);
  expect(await db.get('people', ['me', 'ann'])).toMatchObject({ following: false });

  await learn(db, 'me', { people: [{ handle: 'ann', following: true }] }, at(NOON + 4 * MINUTE));
  await undo(db, undoOf(follow, NOON + 2 * MINUTE), NOON + 5 * MINUTE);
  expect(await db.get('people', ['me', 'ann'])).toMatchObject({ following: true });
});

test('a post that is no longer liked does not count, though it was unliked once out of sight', async () => {
  const like = seenAct({ post: '9' });
  await does(like);
  await does({ ...like, id: newId(), at: NOON + 2 * HOUR });
  const back = undoOf(like, NOON + 3 * HOUR);
  await undo(db, back, NOON + 3 * HOUR);
  await undo(db, back, NOON + 4 * HOUR);
  expect([await counterOf(db, TODAY), await counterOf(db, TODAY, 'ann')]).toEqual([0, 0]);
  await does({ ...like, id: newId(), at: NOON + 5 * HOUR });
  expect(await counterOf(db, TODAY, 'ann')).toBe(1);
  expect((await db.getAllKeys('meta')).filter((key) => key.startsWith('undo:'))).toEqual([]);
});

test('a person who is no longer followed does not count, though unfollowed once out of sight', async () => {
  const { post: _, ...follow } = seenAct({ kind: 'follow' });
  await does(follow);
  await does({ ...follow, id: newId(), at: NOON + 2 * HOUR });
  await undo(db, undoOf(follow, NOON + 3 * HOUR), NOON + 3 * HOUR);
  expect(await counterOf(db, TODAY, 'ann', 'follow')).toBe(0);
});

test('an undo that an act outlived still takes back an older one that arrives late', async () => {
  const like = seenAct({ post: '9' });
  await does(like);
  await does({ ...like, id: newId(), at: NOON + 4 * MINUTE });
  await undo(db, undoOf(like, NOON + 2 * MINUTE), NOON + 5 * MINUTE);
  await record(db, { ...like, id: newId(), at: NOON - HOUR }, context({ now: NOON + 6 * MINUTE }));
  expect(await counterOf(db, TODAY)).toBe(1);
});
