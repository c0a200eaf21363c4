import { beforeEach, expect, test } from 'vitest';
import { ACTIONS, type Action } from '@/utils/etiquette/advice.ts';
import { answer, demote } from '@/utils/extension/journal/answer.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { context, everyAdvice, freshJournal, HOUR, NOON, seenAct } from '../world.ts';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

async function card(person = 'ann') {
  await record(db, seenAct({ person }), context());
  const { advice } = await record(db, seenAct({ person, at: NOON + 1 }), context({ now: NOON + 1 }));
  await shown(db, advice?.id ?? '', context({ now: NOON + 2 }));
  return advice?.id ?? '';
}

test('each answer is kept with the advice it was given to', async () => {
  for (const action of ACTIONS) {
    db.close();
    db = await freshJournal();
    await answer(db, await card(), action, NOON + HOUR);
    expect(await everyAdvice(db)).toMatchObject([{ became: action, becameAt: NOON + HOUR }]);
  }
});

test('closing a card takes nothing back from an answer given before', async () => {
  const id = await card();
  await answer(db, id, 'know-person', NOON);
  await answer(db, id, 'dismiss', NOON + 1);
  expect(await everyAdvice(db)).toMatchObject([{ became: 'know-person' }]);
});

test('one tap settles who somebody is, for good', async () => {
  const words: [Action, string][] = [
    ['know-person', 'known'],
    ['stranger', 'stranger'],
    ['not-a-person', 'not-a-person'],
  ];
  for (const [action, known] of words) {
    db.close();
    db = await freshJournal();
    await answer(db, await card(), action, NOON);
    expect(await db.get('people', ['me', 'ann'])).toMatchObject({ known, knownAt: NOON });
  }
});

test('a rule is noise once more than one in ten of its cards was not useful, over ten cards', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 10; n += 1) {
    const at = NOON + n * 40 * HOUR;
    await record(db, seenAct({ at }), context({ now: at }));
    const { advice } = await record(db, seenAct({ at: at + HOUR }), context({ now: at + HOUR }));
    expect(await shown(db, advice?.id ?? '', context({ now: at + HOUR }))).toBe(true);
    ids.push(advice?.id ?? '');
  }
  expect(await answer(db, ids[0] ?? '', 'not-useful', NOON)).toMatchObject({ noise: false });
  expect(await answer(db, ids[0] ?? '', 'not-useful', NOON)).toMatchObject({ noise: false });
  expect(await answer(db, ids[1] ?? '', 'not-useful', NOON)).toMatchObject({ noise: true });
  expect(await answer(db, ids[1] ?? '', 'not-useful', NOON)).toMatchObject({ noise: true });
  await demote(db, 'one-a-day');
  expect(await db.get('meta', 'demoted')).toEqual(['one-a-day']);
  expect(await answer(db, ids[2] ?? '', 'not-useful', NOON)).toMatchObject({ noise: false });
});

test('an answer to an advice that is gone is no accident', async () => {
  expect(await answer(db, 'gone-gone', 'dismiss', NOON)).toBeUndefined();
});
