import { beforeEach, describe, expect, test } from 'vitest';
import { healSettings } from '@/utils/etiquette/settings.ts';
import type { Context } from '@/utils/extension/journal/context.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { learn, mark } from '@/utils/extension/journal/people.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import {
  at,
  context,
  counted,
  counterOf,
  everyAct,
  everyAdvice,
  freshJournal,
  HOUR,
  MINUTE,
  NOON,
  seenAct,
} from '../world.ts';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

/** Does something at that moment and shows the card, if there is one, as the page would. */
async function live(parts: Partial<SeenAct> = {}, world: Partial<Context> = {}) {
  const at = parts.at ?? NOON;
  const { advice } = await record(db, seenAct({ ...parts, at }), context({ now: at, ...world }));
  const isShown = advice ? await shown(db, advice.id, context({ now: at + 1500, ...world })) : false;
  return { advice, isShown };
}
const stranger = (handle: string) =>
  learn(db, 'me', { people: [{ handle, following: false, followsYou: false }] }, at(NOON - HOUR));

/** Two likes of one person, ten minutes apart: over the limit of a stranger. */
async function tooMuch(person: string, at: number, world: Partial<Context> = {}) {
  await live({ person, at }, world);
  return live({ person, at: at + 10 * MINUTE }, world);
}

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

describe('gentle', () => {
  test('the same rule about the same person is a card once a day, then it stands in the popup, once', async () => {
    await tooMuch('ann', NOON);
    expect((await live({ at: NOON + HOUR })).advice).toBeUndefined();
    expect((await live({ at: NOON + 2 * HOUR })).advice).toBeUndefined();
    const [card, noted, ...more] = (await everyAdvice(db)).sort((a, b) => a.at - b.at);
    expect(card).toMatchObject({ state: 'shown' });
    expect(noted).toMatchObject({ state: 'noted', level: 'popup', finding: { data: { n: 4 } } });
    expect(more).toEqual([]);
  });

  test('asks at most three questions a day', async () => {
    const shownTo: string[] = [];
    for (const person of ['ann', 'bob', 'carol', 'dan'])
      if ((await tooMuch(person, NOON)).isShown) shownTo.push(person);
    expect(shownTo).toEqual(['ann', 'bob', 'carol']);
  });

  test('shows at most five cards a day', async () => {
    const shownTo: string[] = [];
    for (const person of ['ann', 'bob', 'carol', 'dan', 'eve', 'fay']) {
      await stranger(person);
      if ((await tooMuch(person, NOON)).isShown) shownTo.push(person);
    }
    expect(shownTo).toEqual(['ann', 'bob', 'carol', 'dan', 'eve']);
  });

  test('a second helping of cards comes with a new day', async () => {
    await tooMuch('ann', NOON);
    expect((await tooMuch('ann', NOON + 30 * HOUR)).isShown).toBe(true);
  });

  test('two tabs on one person at once show one card', async () => {
    await live();
    const [one, two] = await Promise.all([
      record(db, seenAct({ at: NOON + HOUR }), context({ now: NOON + HOUR })),
      record(db, seenAct({ at: NOON + HOUR + 1 }), context({ now: NOON + HOUR + 1 })),
    ]);
    expect([one.advice, two.advice].filter(Boolean)).toHaveLength(1);
  });

  test('a card that comes late is dropped where another tab has said it meanwhile', async () => {
    await live();
    const late = await record(db, seenAct({ at: NOON + 1 }), context({ now: NOON + 1 }));
    await live({ at: NOON + 2 * MINUTE });
    const end = await shown(db, late.advice?.id ?? '', context({ now: NOON + 3 * MINUTE }));
    expect(end).toBe(false);
    expect((await everyAdvice(db)).filter(({ state }) => state === 'shown')).toHaveLength(1);
  });
});

test('attentive speaks every time', async () => {
  const settings = healSettings({ voice: 'attentive' });
  await live({}, { settings });
  for (let n = 1; n < 8; n += 1)
    expect((await live({ at: NOON + n * 5 * MINUTE }, { settings })).isShown).toBe(true);
});

test('quiet never speaks in the page, and notes it for the popup', async () => {
  const { advice } = await tooMuch('ann', NOON, { settings: healSettings({ voice: 'quiet' }) });
  expect(advice).toBeUndefined();
  expect(await everyAdvice(db)).toMatchObject([{ state: 'noted', level: 'popup' }]);
});

test('while Tact is snoozed, cards are noted', async () => {
  const { advice } = await tooMuch('ann', NOON, { snoozed: true });
  expect(advice).toBeUndefined();
  expect(await everyAdvice(db)).toMatchObject([{ state: 'noted' }]);
});

describe('a card on its way is not shown where meanwhile', () => {
  const due = async () => {
    await live();
    const { advice } = await record(db, seenAct({ at: NOON + 1 }), context({ now: NOON + 1 }));
    return advice?.id ?? '';
  };
  test('the rule was turned off', async () => {
    const settings = healSettings({ rules: { 'one-a-day': { on: false } } });
    expect(await shown(db, await due(), context({ settings }))).toBe(false);
  });
  test('Tact was snoozed', async () => {
    expect(await shown(db, await due(), context({ snoozed: true }))).toBe(false);
  });
  test('the user said that they know them', async () => {
    const id = await due();
    await mark(db, 'me', 'ann', 'known', NOON);
    expect(await shown(db, id, context())).toBe(false);
  });
  test('and it is shown where nothing changed, to the page that asks twice as well', async () => {
    const id = await due();
    expect([await shown(db, id, context()), await shown(db, id, context())]).toEqual([true, true]);
    expect(await db.get('meta', 'tally:one-a-day')).toEqual({ shown: 1, notUseful: 0 });
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
