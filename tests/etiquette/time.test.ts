import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDay,
  DAY,
  dayStart,
  daysBetween,
  dayWindow,
  freesAt,
  momentOf,
  nextDay,
  shiftDay,
} from '@/utils/etiquette/time.ts';

const HOUR = 3_600_000;
const ZONES = [
  'UTC',
  'Europe/Riga',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Africa/Cairo',
  'America/Scoresbysund',
];
const calendar = fc.record({ zone: fc.constantFrom(...ZONES), startOfDay: fc.integer({ min: 0, max: 23 }) });
const moment = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') });

describe('a civil day', () => {
  it.each([
    ['Europe/Riga', 0, '2026-11-18T21:59:59Z', '2026-11-18'],
    ['Europe/Riga', 0, '2026-11-18T22:00:00Z', '2026-11-19'],
    ['Europe/Riga', 4, '2026-11-19T01:59:59Z', '2026-11-18'],
    ['Europe/Riga', 4, '2026-11-19T02:00:00Z', '2026-11-19'],
    ['Pacific/Kiritimati', 0, '2026-11-18T10:00:00Z', '2026-11-19'],
    ['Pacific/Pago_Pago', 0, '2026-11-18T10:59:59Z', '2026-11-17'],
  ])('in %s with days from %i h: %s is %s', (zone, startOfDay, at, day) => {
    expect(civilDay(Date.parse(at), { zone, startOfDay })).toBe(day);
  });

  it('begins at the hour that the user set, whatever the clocks do that night', () => {
    fc.assert(
      fc.property(moment, calendar, (at, where) => {
        const day = civilDay(at, where);
        const start = dayStart(day, where);
        expect(civilDay(start, where)).toBe(day);
        expect(start).toBeLessThanOrEqual(at);
        expect(dayStart(shiftDay(day, 1), where)).toBeGreaterThan(at);
      }),
      { numRuns: 2000 },
    );
  });

  it('is 23 or 25 hours long when the clocks change', () => {
    const riga = { zone: 'Europe/Riga', startOfDay: 0 };
    const length = (day: string) => (dayStart(shiftDay(day, 1), riga) - dayStart(day, riga)) / HOUR;
    expect([length('2026-03-29'), length('2026-10-25'), length('2026-11-18')]).toEqual([23, 25, 24]);
  });
});

describe('"a day" in a rule', () => {
  it('reaches back to the start of the day or 20 hours, whichever is longer ago', () => {
    fc.assert(
      fc.property(moment, calendar, (now, where) => {
        const from = dayWindow(now, where);
        expect(now - from).toBeGreaterThanOrEqual(20 * HOUR);
        expect(from).toBeLessThanOrEqual(dayStart(civilDay(now, where), where));
        expect(now - from).toBeLessThanOrEqual(26 * HOUR);
      }),
    );
  });

  it('is not refilled by a flight: the window of any other zone still holds the last 20 hours', () => {
    fc.assert(
      fc.property(
        moment,
        calendar,
        calendar,
        fc.integer({ min: 0, max: 20 * HOUR }),
        (now, _, there, ago) => {
          expect(dayWindow(now, there)).toBeLessThanOrEqual(now - ago);
        },
      ),
    );
  });

  it('gives something back exactly when it says so', () => {
    fc.assert(
      fc.property(moment, calendar, (at, where) => {
        const free = freesAt(at, where);
        expect(dayWindow(free + 1, where)).toBeGreaterThan(at);
        expect(dayWindow(free - 1, where)).toBeLessThanOrEqual(at);
      }),
    );
  });
});

describe('days of an account', () => {
  it('never go back by the days that a flight west explains', () => {
    expect(nextDay('2026-11-19', '2026-11-18')).toBe('2026-11-19');
    expect(nextDay('2026-11-19', '2026-11-17')).toBe('2026-11-19');
    expect(
      momentOf(Date.parse('2026-11-18T10:00:00Z'), { zone: 'UTC', startOfDay: 0 }, '2026-11-19').day,
    ).toBe('2026-11-19');
  });
  it('follow a wrong clock that was put right', () => {
    expect(nextDay('2027-11-18', '2026-11-18')).toBe('2026-11-18');
    expect(nextDay('2026-11-21', '2026-11-18')).toBe('2026-11-18');
  });
  it('stay over the farthest flight west, just after midnight', () => {
    const from = Date.parse('2026-01-02T10:03:00Z');
    const left = momentOf(from, { zone: 'Pacific/Kiritimati', startOfDay: 0 });
    const landed = momentOf(from + 60_000, { zone: 'Pacific/Pago_Pago', startOfDay: 0 }, left.day);
    expect([left.day, landed.day]).toEqual(['2026-01-03', '2026-01-03']);
  });
  it('go on otherwise', () => {
    expect(nextDay(undefined, '2026-11-18')).toBe('2026-11-18');
    expect(nextDay('2026-11-10', '2026-11-18')).toBe('2026-11-18');
  });
  it('are counted across months, leap days and changes of the clock', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -400, max: 400 }), (at, days) => {
        const from = new Date(at).toISOString().slice(0, 10);
        expect(daysBetween(from, shiftDay(from, days))).toBe(days);
      }),
    );
    expect(DAY).toBe(24 * HOUR);
  });
});
