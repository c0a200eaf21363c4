import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HashtagChat, newChat } from '@/utils/etiquette/chats/chat.ts';
import { nextSession, sessionAt } from '@/utils/etiquette/chats/schedule.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
const ZONES = [
  'UTC',
  'Europe/Riga',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Lagos',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

const chat = (day: number, time: string, zone: string, minutes = 60): HashtagChat => ({
  ...newChat('BufferChat'),
  day,
  time,
  zone,
  minutes,
});
const utc = (text: string) => Date.parse(text);

const formats = new Map<string, Intl.DateTimeFormat>();
/** What a wall clock in that zone shows, "Wed 18:00". */
function shown(at: number, zone: string): string {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  return format.format(at).replace(',', '');
}
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const chats = fc
  .record({
    day: fc.integer({ min: 1, max: 7 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    zone: fc.constantFrom(...ZONES),
    minutes: fc.integer({ min: 15, max: 240 }),
  })
  .map(({ day, minute, zone, minutes }) => {
    const two = (n: number) => String(n).padStart(2, '0');
    return chat(day, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`, zone, minutes);
  });
const times = fc.integer({ min: utc('2020-01-01T00:00Z'), max: utc('2036-01-01T00:00Z') });

/** Whether that zone's clocks change within a day of then. */
const changes = (at: number, zone: string) =>
  shown(at - DAY, zone).slice(4) !== shown(at + DAY, zone).slice(4);

describe('over zones and years', () => {
  it('each session begins on its weekday at its time', () => {
    fc.assert(
      fc.property(chats, times, (one, at) => {
        const from = nextSession(one, at)?.from ?? 0;
        if (changes(from, one.zone ?? '')) return;
        expect(shown(from, one.zone ?? '')).toBe(`${DAYS[(one.day ?? 1) - 1]} ${one.time}`);
      }),
      { numRuns: 400 },
    );
  });
  it('the next is never before, and never skips a week', () => {
    fc.assert(
      fc.property(chats, times, (one, at) => {
        const next = nextSession(one, at);
        expect(next?.from).toBeGreaterThanOrEqual(at);
        // An hour or two more or less, where the clocks change between.
        expect(next?.from).toBeLessThanOrEqual(at + WEEK + 3 * 60 * MINUTE);
        const after = nextSession(one, (next?.from ?? 0) + 1);
        expect(Math.abs((after?.from ?? 0) - (next?.from ?? 0) - WEEK)).toBeLessThanOrEqual(180 * MINUTE);
      }),
      { numRuns: 400 },
    );
  });
  it('what is next runs from its first moment to its last, and not before or after', () => {
    fc.assert(
      fc.property(chats, times, (one, at) => {
        const next = nextSession(one, at);
        if (!next) throw new Error('no session');
        expect(next.until - next.from).toBe(one.minutes * MINUTE);
        expect(sessionAt(one, next.from)).toEqual(next);
        expect(sessionAt(one, next.until - 1)).toEqual(next);
        expect(sessionAt(one, next.from - 1)).toBeUndefined();
        expect(sessionAt(one, next.until)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
  it('what runs now was next just before', () => {
    fc.assert(
      fc.property(chats, times, fc.double({ min: 0, max: 0.999, noNaN: true }), (one, at, share) => {
        const { from, until } = nextSession(one, at) ?? { from: 0, until: 0 };
        const running = sessionAt(one, Math.floor(from + share * (until - from)));
        expect(running).toEqual(nextSession(one, (running?.from ?? 0) - 1));
      }),
      { numRuns: 300 },
    );
  });
});

describe('when the clocks change', () => {
  it('a chat stays at its time: an hour earlier in UTC from spring to autumn', () => {
    const one = chat(3, '18:00', 'Europe/Riga');
    expect(nextSession(one, utc('2026-03-24T00:00Z'))?.from).toBe(utc('2026-03-25T16:00Z'));
    expect(nextSession(one, utc('2026-03-31T00:00Z'))?.from).toBe(utc('2026-04-01T15:00Z'));
    expect(nextSession(one, utc('2026-10-26T00:00Z'))?.from).toBe(utc('2026-10-28T16:00Z'));
  });
  it.each([
    ['Europe/Berlin', '02:30', '2026-03-29T01:30Z'],
    ['America/New_York', '02:30', '2026-03-08T07:30Z'],
    ['Australia/Lord_Howe', '02:15', '2026-10-03T15:45Z'],
    ['America/Santiago', '00:00', '2026-09-06T04:00Z'],
    ['Asia/Beirut', '00:30', '2026-03-28T22:30Z'],
  ])('in %s a time that they skip, %s, is moved on by what they skip', (zone, time, from) => {
    const at = utc(from);
    expect(nextSession(chat(7, time, zone), at - 3 * DAY)?.from).toBe(at);
    expect(sessionAt(chat(7, time, zone), at + 30 * MINUTE)?.from).toBe(at);
  });
  it.each([
    ['Europe/Berlin', '02:30', '2026-10-25T00:30Z'],
    ['Europe/London', '01:30', '2026-10-25T00:30Z'],
    ['America/New_York', '01:30', '2026-11-01T05:30Z'],
    ['Australia/Lord_Howe', '01:45', '2026-04-04T14:45Z'],
  ])('in %s a time that comes twice, %s, is the first', (zone, time, from) => {
    const at = utc(from);
    expect(nextSession(chat(7, time, zone), at - 3 * DAY)?.from).toBe(at);
    expect(nextSession(chat(7, time, zone), at + 1)?.from).toBeGreaterThan(at + 6 * DAY);
  });
});

describe('a chat over midnight', () => {
  const late = chat(3, '23:30', 'Europe/Riga', 90);
  it('runs on the next day', () => {
    expect(sessionAt(late, utc('2026-11-18T22:45Z'))).toEqual({
      from: utc('2026-11-18T21:30Z'),
      until: utc('2026-11-18T23:00Z'),
    });
    expect(sessionAt(late, utc('2026-11-18T23:00Z'))).toBeUndefined();
    expect(sessionAt(late, utc('2026-11-19T22:45Z'))).toBeUndefined();
  });
  it('and over the turn of the year', () => {
    expect(sessionAt(chat(4, '23:30', 'Europe/Riga', 90), utc('2026-12-31T22:45Z'))).toBeDefined();
  });
});

it('a chat without hours has no sessions', () => {
  expect([sessionAt(newChat('x'), 0), nextSession(newChat('x'), 0)]).toEqual([undefined, undefined]);
});
