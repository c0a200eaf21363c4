import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '@/utils/etiquette/time.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { undo } from '@/utils/extension/journal/undo.ts';
import {
  context,
  counted,
  countedByHand,
  everyAct,
  freshJournal,
  HOUR,
  MINUTE,
  NOON,
  newId,
  seenAct,
} from '../world.ts';

const dayIn = async (zone: string, at: number, startOfDay = 0) => {
  const db = await freshJournal();
  await record(db, seenAct({ at }), context({ now: at, calendar: { zone, startOfDay } }));
  return (await everyAct(db))[0]?.day;
};

test('a day is the civil day where the browser is, from the user’s own start of day', async () => {
  const evening = Date.UTC(2026, 2, 11, 23, 30);
  expect(await dayIn('Europe/Riga', evening)).toBe('2026-03-12');
  expect(await dayIn('America/New_York', evening)).toBe('2026-03-11');
  expect(await dayIn('Europe/Riga', evening, 4)).toBe('2026-03-11');
  expect(await dayIn('Pacific/Kiritimati', evening)).toBe('2026-03-12');
});

test('the two days of a clock change are one day each', async () => {
  for (const [at, day] of [
    [Date.UTC(2026, 2, 28, 22, 30), '2026-03-29'],
    [Date.UTC(2026, 2, 29, 20, 30), '2026-03-29'],
    [Date.UTC(2026, 9, 24, 21, 30), '2026-10-25'],
    [Date.UTC(2026, 9, 25, 21, 30), '2026-10-25'],
  ] as const)
    expect(await dayIn('Europe/Riga', at)).toBe(day);
});

test('a flight home does not hand out a second helping', async () => {
  const db = await freshJournal();
  const at = Date.UTC(2026, 2, 11, 11);
  await record(
    db,
    seenAct({ at }),
    context({ now: at, calendar: { zone: 'Pacific/Kiritimati', startOfDay: 0 } }),
  );
  const later = at + 6 * HOUR;
  const { advice } = await record(
    db,
    seenAct({ at: later }),
    context({ now: later, calendar: { zone: 'America/Los_Angeles', startOfDay: 0 } }),
  );
  expect(advice?.finding.data).toMatchObject({ n: 2 });
  expect((await everyAct(db)).map(({ day }) => day)).toEqual(['2026-03-12', '2026-03-12']);
});

test('a page’s clock that is ahead or a day behind does not move an act', async () => {
  const db = await freshJournal();
  await record(db, seenAct({ at: NOON + HOUR }), context());
  await record(db, seenAct({ at: NOON - 25 * HOUR }), context());
  await record(db, seenAct({ at: NOON - HOUR }), context());
  expect((await everyAct(db)).map(({ at }) => at)).toEqual([NOON, NOON, NOON - HOUR]);
});

test('a clock that was a year ahead for one like does not use up the room of a year', async () => {
  const db = await freshJournal();
  const wrong = NOON + 365 * 24 * HOUR;
  await record(db, seenAct({ at: wrong }), context({ now: wrong }));
  expect((await record(db, seenAct(), context())).advice).toBeUndefined();
  expect((await everyAct(db)).map(({ day }) => day).sort()).toEqual(['2026-03-11', '2027-03-11']);
});

test('over flights, clock changes and undos, each act counts on one day, and days do not go back', async () => {
  const zones = [
    'Europe/Riga',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/New_York',
    'Asia/Kathmandu',
  ];
  const step = fc.record({
    after: fc.integer({ min: MINUTE, max: 30 * HOUR }),
    zone: fc.constantFrom(...zones),
    takenBack: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }),
      fc.constantFrom(0, 4, 23),
      fc.array(step, { minLength: 1, maxLength: 15 }),
      async (start, startOfDay, steps) => {
        const db = await freshJournal();
        let now = start;
        const days: string[] = [];
        for (const { after, zone, takenBack } of steps) {
          now += after;
          const act = seenAct({ at: now });
          await record(db, act, context({ now, calendar: { zone, startOfDay } }));
          days.push((await db.get('acts', act.id))?.day ?? '');
          if (takenBack) await undo(db, { ...act, id: newId(), at: now + 1 } as never, now + 1);
        }
        for (const [index, day] of days.slice(1).entries())
          expect(daysBetween(days[index] ?? '', day)).toBeGreaterThanOrEqual(0);
        expect(await counted(db)).toEqual(await countedByHand(db));
        db.close();
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
