import { describe, expect, test } from 'vitest';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { mark } from '@/utils/extension/journal/people.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { context, everyAdvice, HOUR, MINUTE, NOON, seenAct } from '../world.ts';
import { db, live, stage, stranger, tooMuch } from './record-stage.ts';

stage();

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
