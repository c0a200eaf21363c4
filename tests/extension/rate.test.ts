import { expect, test } from 'vitest';
import { makeRate } from '@/utils/extension/rate.ts';

const NOON = Date.UTC(2026, 2, 11, 12);

test('a tab that sends too much in a second waits for the next', () => {
  const rate = makeRate({ perSecond: 20, perDay: 5000 });
  const answers = Array.from({ length: 21 }, () => rate(1, NOON));
  expect(answers.lastIndexOf('go')).toBe(19);
  expect(answers[20]).toBe('wait');
  expect(rate(1, NOON + 1000)).toBe('go');
});

test('a tab that sends too much in a day is not heard until the next, and others are', () => {
  const rate = makeRate({ perSecond: 20, perDay: 100 });
  for (let n = 0; n < 100; n += 1) expect(rate(1, NOON + n * 100)).toBe('go');
  expect(rate(1, NOON + 60_000)).toBe('stop');
  expect(rate(2, NOON + 60_000)).toBe('go');
  expect(rate(1, NOON + 24 * 3_600_000)).toBe('go');
});
