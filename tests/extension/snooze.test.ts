import './world.ts';
import { beforeEach, expect, test } from 'vitest';
import { setSnooze, snoozedUntil, snoozeEnd } from '@/utils/extension/snooze.ts';
import { freshWorld, HOUR, NOON } from './world.ts';

beforeEach(freshWorld);

test('an hour is an hour, a day ends with the user’s own day', () => {
  expect(snoozeEnd('hour', NOON, { zone: 'Europe/Riga', startOfDay: 0 })).toBe(NOON + HOUR);
  expect(snoozeEnd('day', NOON, { zone: 'Europe/Riga', startOfDay: 0 })).toBe(Date.UTC(2026, 2, 11, 22));
  expect(snoozeEnd('day', NOON, { zone: 'Europe/Riga', startOfDay: 4 })).toBe(Date.UTC(2026, 2, 12, 2));
});

test('a snooze ends by itself, or when the user ends it', async () => {
  await setSnooze(NOON + HOUR);
  expect(await snoozedUntil(NOON)).toBe(NOON + HOUR);
  expect(await snoozedUntil(NOON + HOUR)).toBeUndefined();
  await setSnooze(undefined);
  expect(await snoozedUntil(NOON)).toBeUndefined();
});

test('a clock put back by a year does not make it silent for a year', async () => {
  await setSnooze(NOON + HOUR);
  expect(await snoozedUntil(NOON - 365 * 24 * HOUR)).toBeUndefined();
});
