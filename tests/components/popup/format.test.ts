import { describe, expect, test } from 'vitest';
import { ago, civil, localDay, weekday } from '@/components/popup/format.ts';

const MINUTE = 60_000;

describe('how long ago', () => {
  test.each([
    [0, 'this minute'],
    [-12 * MINUTE, '12 minutes ago'],
    [40 * MINUTE, 'in 40 minutes'],
    [-60 * MINUTE, '1 hour ago'],
    [20 * 60 * MINUTE, 'in 20 hours'],
    [-26 * 60 * MINUTE, 'yesterday'],
    [-5 * 24 * 60 * MINUTE, '5 days ago'],
    [-59 * 24 * 60 * MINUTE, '59 days ago'],
    [-240 * 24 * 60 * MINUTE, '8 months ago'],
  ])('%d ms reads "%s"', (span, words) => {
    expect(ago(1_800_000_000_000 + span, 1_800_000_000_000, 'en')).toBe(words);
  });

  test('is said in the language of the page', () => {
    expect(ago(0, 3 * 60 * MINUTE, 'de')).toBe('vor 3 Stunden');
  });
});

test('a civil day keeps its weekday in every zone', () => {
  expect(weekday('2026-11-22', 'en', 'name')).toBe('Sunday, November 22');
  expect(weekday('2026-11-22', 'en', 'letter')).toBe('S');
});

test('a civil day keeps its date in every zone', () => {
  expect(civil('2026-11-22', 'de')).toBe('22. November');
});

test('today is the day where the person is', () => {
  expect(localDay(new Date(2026, 10, 22, 0, 30).getTime())).toBe('2026-11-22');
  expect(localDay(new Date(2026, 10, 22, 23, 30).getTime())).toBe('2026-11-22');
});
