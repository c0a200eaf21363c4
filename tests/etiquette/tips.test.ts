import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftDay } from '@/utils/etiquette/time.ts';
import { type Did, tipOf, tips } from '@/utils/etiquette/tips.ts';
import english from '../../public/_locales/en/messages.json';

const NOTHING: Did = { like: 0, repost: 0, reply: 0, quote: 0, post: 0, follow: 0 };
const KINDS = Object.keys(NOTHING) as (keyof Did)[];
const days = (first: string, count: number) => Array.from({ length: count }, (_, n) => shiftDay(first, n));
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDid = fc.record(Object.fromEntries(KINDS.map((kind) => [kind, fc.nat(500)]))) as fc.Arbitrary<Did>;

describe('the tips', () => {
  test('are at least twenty, each with its own words', () => {
    expect(tips.length).toBeGreaterThanOrEqual(20);
    const said = tips.map(({ key }) => (english as Record<string, { message: string }>)[key]?.message);
    expect(said).not.toContain(undefined);
    expect(new Set(said).size).toBe(tips.length);
  });

  test.each(['000', '001', '002', '003', '004'] as const)('draw at least three from source %s', (source) => {
    expect(tips.filter((tip) => tip.source === source).length).toBeGreaterThanOrEqual(3);
  });

  test.each(KINDS)('have at least three for people who lately did a %s', (kind) => {
    expect(tips.filter(({ suits }) => suits?.includes(kind)).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the tip of the day', () => {
  test('every tip comes round within two months, whatever the person does from day to day', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyDid, { minLength: 59, maxLength: 59 }), (first, did) => {
        const seen = days(first, 59).map((day, n) => tipOf(day, did[n] ?? NOTHING));
        expect(new Set(seen).size).toBe(tips.length);
      }),
      { numRuns: 30 },
    );
  });

  test('is never the same on two days running', () => {
    fc.assert(
      fc.property(anyDay, anyDid, anyDid, (day, one, two) => {
        expect(tipOf(day, one)).not.toBe(tipOf(shiftDay(day, 1), two));
      }),
    );
  });

  test.each(KINDS)('suits somebody who mostly did a %s, every other day', (kind) => {
    const fitting = tips.filter(({ suits }) => suits?.includes(kind)).map(({ key }) => key);
    const seen = days('2026-11-01', 28).map((day) => tipOf(day, { ...NOTHING, [kind]: 3 }));
    expect(seen.filter((key) => fitting.includes(key)).length).toBeGreaterThanOrEqual(14);
  });

  test('looks at what was done most: a single follow among likes and reposts does not turn it', () => {
    const did = { ...NOTHING, like: 40, repost: 9 };
    for (const day of days('2026-11-01', 60)) expect(tipOf(day, { ...did, follow: 1 })).toBe(tipOf(day, did));
  });

  test('there is one for somebody who has done nothing yet', () => {
    const known = tips.map(({ key }) => key);
    for (const day of days('2026-11-01', 60)) expect(known).toContain(tipOf(day, NOTHING));
  });
});
