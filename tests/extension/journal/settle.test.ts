import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Stroke, settle } from '@/utils/extension/journal/settle.ts';

const LATER = 1_000_000;
const stroke = (id: string, at: number): Stroke => ({ id, at });

test('an undo takes back every act before it: the older were taken back out of sight', () => {
  const { undone } = settle([stroke('a', 1), stroke('b', 3), stroke('c', 5)], [stroke('u', 4)], LATER);
  expect([...undone.keys()]).toEqual(['a', 'b']);
});

test('an undo that an act has outlived is kept for acts that arrive late', () => {
  const act = { ...stroke('a', 2), again: [stroke('b', 4)] };
  expect(settle([act], [stroke('u', 3)], LATER)).toEqual({ undone: new Map(), loose: [stroke('u', 3)] });
});

test('an undo from before the act leaves the act alone and stays loose', () => {
  const { undone, loose } = settle([stroke('a', 5)], [stroke('u', 4)], LATER);
  expect(undone.size).toBe(0);
  expect(loose).toEqual([stroke('u', 4)]);
});

test('an act reported again after it was taken back stands again', () => {
  const act = { ...stroke('a', 1), again: [stroke('b', 3)] };
  expect(settle([act], [stroke('u', 2)], LATER).undone.size).toBe(0);
  expect([...settle([act], [stroke('u', 2), stroke('v', 4)], LATER).undone.keys()]).toEqual(['a']);
});

test('a clock put back between an act and its undo does not keep the act', () => {
  expect([...settle([stroke('a', 500)], [stroke('u', 100)], 100).undone.keys()]).toEqual(['a']);
});

test('the order of arrival never matters', () => {
  const strokes = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 12 });
  fc.assert(
    fc.property(
      strokes,
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(fc.nat()),
      (times, isUndo, keys) => {
        const all = times.map((at) => ({ id: `x${at}`, at, undo: isUndo.next().value }));
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => (a.key ?? 0) - (b.key ?? 0))
          .map(({ one }) => one);
        const [here, there] = [all, shuffled].map((list) =>
          settle(
            list.filter(({ undo }) => !undo),
            list.filter(({ undo }) => undo),
            LATER,
          ),
        );
        expect([...(here?.undone ?? [])].sort()).toEqual([...(there?.undone ?? [])].sort());
        expect(here?.loose).toEqual(there?.loose);
      },
    ),
  );
});
