import { describe, expect, test } from 'vitest';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { learn, mark } from '@/utils/extension/journal/people.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import {
  at,
  context,
  counted,
  counterOf,
  everyAct,
  everyAdvice,
  HOUR,
  MINUTE,
  NOON,
  seenAct,
} from '../world.ts';
import { db, live, stage, stranger, tooMuch } from './record-stage.ts';

stage();

describe('one like a day', () => {
  test('says nothing about the first like of a stranger', async () => {
    await stranger('ann');
    expect(await live()).toEqual({ advice: undefined, isShown: false });
  });

  test('speaks about the second, with the number', async () => {
    await stranger('ann');
    const { advice, isShown } = await tooMuch('ann', NOON);
    expect(advice).toMatchObject({ rule: 'one-a-day', level: 'nudge', asks: false, person: 'ann' });
    expect(advice?.finding.data).toMatchObject({ n: 2, limit: 1 });
    expect(isShown).toBe(true);
  });

  test('asks who somebody is of whom nothing was seen', async () => {
    expect((await tooMuch('ann', NOON)).advice).toMatchObject({ asks: true });
  });

  test('a like and a repost of one post are one thing', async () => {
    await live({ post: '5' });
    expect((await live({ post: '5', kind: 'repost' })).advice).toBeUndefined();
    expect(await counterOf(db, '2026-03-11', 'ann', 'repost')).toBe(1);
  });

  test('is silent about a mutual follow and about somebody the user knows', async () => {
    await learn(db, 'me', { people: [{ handle: 'ann', following: true, followsYou: true }] }, at(NOON));
    await mark(db, 'me', 'bob', 'known', NOON);
    for (let n = 0; n < 7; n += 1) {
      expect((await live({ at: NOON + n * 5 * MINUTE })).advice).toBeUndefined();
      expect((await live({ at: NOON + n * 5 * MINUTE, person: 'bob' })).advice).toBeUndefined();
    }
  });

  test('is silent about acts without a person', async () => {
    const { person: _, ...alone } = seenAct();
    await record(db, alone, context());
    await record(db, { ...alone, id: 'another-act', post: '7' }, context());
    expect(await everyAdvice(db)).toEqual([]);
    expect(await counted(db)).toEqual({ 'me 2026-03-11  like': 2 });
  });

  test('likes of one’s own posts do not count; replies to oneself do, in silence', async () => {
    await live({ person: 'me' });
    await live({ person: 'me', kind: 'reply' });
    expect(await counted(db)).toEqual({ 'me 2026-03-11  reply': 1, 'me 2026-03-11 me reply': 1 });
    expect(await everyAdvice(db)).toEqual([]);
  });
});

test('the same report twice gets the same answer and counts once', async () => {
  await live();
  const second = seenAct({ at: NOON + 1 });
  const first = await record(db, second, context({ now: NOON + 1 }));
  const again = await record(db, second, context({ now: NOON + HOUR }));
  expect(first.advice).toBeDefined();
  expect(again.advice).toEqual(first.advice);
  expect(await counterOf(db, '2026-03-11', 'ann')).toBe(2);
});

test('one like reported under two ids within ten minutes is one like, whenever it is repeated', async () => {
  const like = seenAct({ post: '77' });
  const twin = { ...like, id: 'the-twin-of-it', at: NOON + 9 * MINUTE };
  await record(db, like, context());
  await record(db, twin, context({ now: NOON + 9 * MINUTE }));
  await record(db, twin, context({ now: NOON + HOUR }));
  expect(await everyAct(db)).toHaveLength(1);
  await record(
    db,
    { ...like, id: 'a-like-after-that', at: NOON + 11 * MINUTE },
    context({ now: NOON + HOUR }),
  );
  expect(await everyAct(db)).toHaveLength(2);
});

test('the first time a rule speaks is known as such until it was really shown', async () => {
  await live();
  const first = await record(db, seenAct({ at: NOON + 1 }), context({ now: NOON + 1 }));
  expect(first.firstTime).toBe(true);
  await shown(db, first.advice?.id ?? '', context({ now: NOON + 2 }));
  const next = await record(
    db,
    seenAct({ at: NOON + HOUR }),
    context({ now: NOON + HOUR, settings: healSettings({ voice: 'attentive' }) }),
  );
  expect(next.firstTime).toBe(false);
});

test('what is weightier is said, the other stands behind it', async () => {
  await live({ at: NOON });
  await live({ at: NOON + 1000, person: 'bob' });
  await live({ at: NOON + 2000 }, { snoozed: true });
  const { advice } = await live({ at: NOON + 3000 });
  expect(advice).toMatchObject({ rule: 'spree', also: [{ rule: 'one-a-day' }] });
});

test('two accounts know nothing of each other', async () => {
  await live({ account: 'me' });
  expect((await live({ account: 'shop' })).advice).toBeUndefined();
  await mark(db, 'shop', 'ann', 'known', NOON);
  expect((await live({ account: 'me', at: NOON + MINUTE })).advice).toBeDefined();
  expect((await live({ account: 'shop', at: NOON + MINUTE })).advice).toBeUndefined();
  expect(await counterOf(db, '2026-03-11', '', 'like', 'shop')).toBe(2);
});

test('what is done by an account that cannot be told counts for that account only', async () => {
  await live({ account: '' });
  expect(await counterOf(db, '2026-03-11', '', 'like', '')).toBe(1);
  expect(await counterOf(db, '2026-03-11', '', 'like', 'me')).toBe(0);
});

test('a follow may be a request that waits for an answer: only what the page shows says that one follows', async () => {
  const { post: _, ...follow } = seenAct({ kind: 'follow' });
  await record(db, follow, context());
  expect((await db.get('people', ['me', 'ann']))?.following).toBeUndefined();
  await learn(db, 'me', { people: [{ handle: 'ann', following: true }] }, at(NOON));
  await record(db, { ...follow, id: 'another-follow', at: NOON + HOUR }, context({ now: NOON + HOUR }));
  expect(await db.get('people', ['me', 'ann'])).toMatchObject({ following: true });
});
