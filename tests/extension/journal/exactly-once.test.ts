import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '@/utils/extension/journal/database.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import { type SeenUndo, undo } from '@/utils/extension/journal/undo.ts';
import { context, counted, countedByHand, everyAct, freshWorld, HOUR, MINUTE, NOON } from '../world.ts';

/** Something the user does, as the page reports it. */
type Report = { act: SeenAct } | { undo: SeenUndo };

const PEOPLE = ['ann', 'bob'];
const KINDS = ['like', 'repost', 'follow'] as const;
const ACCOUNTS = ['me', 'shop'];

interface Step {
  account: string;
  kind: (typeof KINDS)[number];
  person: string;
  post: string;
  after: number;
}

const step = fc.record({
  account: fc.constantFrom(...ACCOUNTS),
  kind: fc.constantFrom(...KINDS),
  person: fc.constantFrom(...PEOPLE),
  post: fc.constantFrom('1', '2'),
  after: fc.integer({ min: 1, max: 8 * MINUTE }),
});

/** A button is pressed, and pressed again: an act and its undo in turn, each with an id of its own. */
function reportsOf(steps: readonly Step[]): { reports: Report[]; standing: Map<string, number> } {
  const on = new Set<string>();
  let at = NOON - 6 * HOUR;
  const reports = steps.map(({ account, kind, person, post: number, after }, index): Report => {
    at += after;
    const post = `${PEOPLE.indexOf(person) + 1}${number}`;
    const aim = { account, kind, person, ...(kind !== 'follow' && { post }) };
    const key = [account, kind, kind === 'follow' ? person : post].join(' ');
    const id = `report-${String(index).padStart(4, '0')}`;
    if (on.delete(key)) return { undo: { id, at, ...aim } };
    on.add(key);
    return { act: { id, at, ...aim } };
  });
  const standing = new Map<string, number>();
  for (const key of on) {
    const [account, kind] = key.split(' ');
    standing.set(`${account} ${kind}`, (standing.get(`${account} ${kind}`) ?? 0) + 1);
  }
  return { reports, standing };
}

/** Sends reports in a given order; at some the worker dies before the reply, so that they are sent once more. */
async function deliver(reports: readonly Report[], order: readonly number[], deaths: readonly boolean[]) {
  let db = await openDatabase();
  const send = (report: Report) =>
    'act' in report ? record(db, report.act, context()) : undo(db, report.undo, NOON);
  for (const [turn, index] of order.entries()) {
    const report = reports[index];
    if (!report) continue;
    await send(report);
    if (!deaths[turn % deaths.length]) continue;
    db.close();
    db = await openDatabase();
    await send(report);
  }
  return db;
}

async function standingIn(db: Awaited<ReturnType<typeof openDatabase>>) {
  const sums = new Map<string, number>();
  for (const { account, kind, undoneAt } of await everyAct(db))
    if (undoneAt === undefined) sums.set(`${account} ${kind}`, (sums.get(`${account} ${kind}`) ?? 0) + 1);
  return Object.fromEntries([...sums].sort());
}

const deaths = fc.array(fc.boolean(), { minLength: 1, maxLength: 10 });

test('every act counts exactly once, whatever is sent twice, taken back, or cut short', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 25 }),
      fc.array(fc.nat({ max: 24 }), { maxLength: 10 }),
      deaths,
      async (steps, repeats, dead) => {
        freshWorld();
        const { reports, standing } = reportsOf(steps);
        const db = await deliver(reports, [...reports.keys(), ...repeats], dead);
        expect(await counted(db)).toEqual(await countedByHand(db));
        expect(await standingIn(db)).toEqual(Object.fromEntries([...standing].sort()));
        db.close();
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('it does not matter in which order the reports arrive', async () => {
  const plan = fc
    .array(step, { minLength: 1, maxLength: 16 })
    .chain((steps) =>
      fc.tuple(
        fc.constant(steps),
        fc.shuffledSubarray([...steps.keys()], { minLength: steps.length }),
        deaths,
      ),
    );
  await fc.assert(
    fc.asyncProperty(plan, async ([steps, order, dead]) => {
      freshWorld();
      const { reports, standing } = reportsOf(steps);
      const db = await deliver(reports, order, dead);
      expect(await counted(db)).toEqual(await countedByHand(db));
      expect(await standingIn(db)).toEqual(Object.fromEntries([...standing].sort()));
      db.close();
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('what is no longer liked or followed counts nothing, whatever was taken back out of sight', async () => {
  const plan = fc
    .array(fc.record({ step, unseen: fc.boolean() }), { minLength: 1, maxLength: 12 })
    .chain((plays) =>
      fc.tuple(
        fc.constant(plays),
        fc.shuffledSubarray([...Array(plays.length + 1).keys()], { minLength: plays.length + 1 }),
        deaths,
      ),
    );
  await fc.assert(
    fc.asyncProperty(plan, async ([plays, order, dead]) => {
      freshWorld();
      const aim = { account: 'me', kind: 'like' as const, person: 'ann', post: '1' };
      let at = NOON - 6 * HOUR;
      let on = false;
      const reports = plays.flatMap(({ step: { after }, unseen }, index): Report[] => {
        at += 3 * after;
        const one = { id: `report-${String(index).padStart(4, '0')}`, at, ...aim };
        on = !on;
        if (on) return [{ act: one }];
        return unseen ? [] : [{ undo: one }];
      });
      reports.push({ undo: { id: 'the-last-undo', at: at + 1, ...aim } });
      const db = await deliver(reports, order, dead);
      expect(await standingIn(db)).toEqual({});
      expect(await counted(db)).toEqual({});
      db.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('eight tabs at once lose nothing and double nothing', async () => {
  freshWorld();
  const db = await openDatabase();
  const likes = Array.from({ length: 200 }, (_, n) => ({
    id: `tab-${n % 8}-like-${n}`,
    at: NOON,
    account: 'me',
    kind: 'like' as const,
    person: 'ann',
    post: String(n),
  }));
  await Promise.all(likes.flatMap((like) => [record(db, like, context()), record(db, like, context())]));
  expect(await counted(db)).toEqual({ 'me 2026-03-11  like': 200, 'me 2026-03-11 ann like': 200 });
});
