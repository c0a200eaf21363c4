import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HashtagChat, newChat } from '@/utils/etiquette/chats/chat.ts';
import { nextSession, type Session } from '@/utils/etiquette/chats/schedule.ts';
import { calendarFile } from '@/utils/extension/calendar/calendar.ts';
import { pageWords } from '@/utils/extension/page-words.ts';
import { readCalendar } from './expand.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-26T10:00:00Z');
const t = pageWords();

const chatAt = (zone: string, parts: Partial<HashtagChat> = {}): HashtagChat => ({
  ...newChat('BufferChat'),
  day: 3,
  time: '19:00',
  zone,
  ...parts,
});

function sessions(chat: HashtagChat, from: number, until: number): Session[] {
  const all: Session[] = [];
  for (let one = nextSession(chat, from); one && one.from <= until; one = nextSession(chat, one.from + 1))
    all.push(one);
  return all;
}

/** What another library makes of the file over two years, and what Tact says. */
function bothWays(chat: HashtagChat, now: number) {
  const [event] = readCalendar(calendarFile([chat], 15, now, t));
  const until = now + 2 * 366 * DAY;
  return { theirs: event?.occurrences(until), ours: sessions(chat, now, until) };
}

describe('over two years another library finds the sessions that Tact finds', () => {
  it.each([
    ['UTC', 'no summer time'],
    ['Asia/Tokyo', 'no summer time'],
    ['Asia/Kathmandu', 'a quarter of an hour'],
    ['Asia/Tehran', 'summer time that was given up'],
    ['Europe/Riga', 'the north'],
    ['Europe/Dublin', 'the north, on Greenwich time'],
    ['America/New_York', 'the north, on other Sundays'],
    ['America/St_Johns', 'half an hour'],
    ['America/Santiago', 'the south, by a rule of its own'],
    ['Australia/Sydney', 'the south'],
    ['Australia/Lord_Howe', 'half an hour of summer time'],
    ['Pacific/Auckland', 'the south'],
    ['Pacific/Chatham', 'the south, at odd minutes'],
    ['Pacific/Kiritimati', 'the earliest'],
    ['Asia/Jerusalem', 'a Friday before a Sunday'],
    ['Africa/Cairo', 'at midnight'],
    ['Africa/Casablanca', 'by the moon'],
    ['America/Nuuk', 'on Saturday evening'],
  ])('%s: %s', (zone) => {
    const { theirs, ours } = bothWays(chatAt(zone), NOW);
    expect(ours.length).toBeGreaterThan(100);
    expect(theirs).toEqual(ours);
  });

  // How long an event lasts through a change of the clocks, calendars reckon differently; when it begins, they must not.
  const starts = (all: readonly Session[] = []) => all.map(({ from }) => from);

  it('on the nights in which the clocks change, give or take the hour that they skip or bring twice', () => {
    const nights: [string, number][] = [
      ['Europe/Berlin', 7],
      ['America/Chicago', 7],
      ['Africa/Cairo', 5],
      ['Australia/Sydney', 7],
    ];
    let odd = 0;
    for (const [zone, day] of nights)
      for (const time of ['00:30', '01:30', '02:30', '03:30', '23:30']) {
        const { theirs, ours } = bothWays(chatAt(zone, { day, time }), NOW);
        const clock = new Intl.DateTimeFormat('sv', { timeZone: zone, timeStyle: 'short' });
        const reads = (at: number) => clock.format(at) === time;
        expect(theirs).toHaveLength(ours.length);
        for (const [n, { from }] of ours.entries()) {
          const once = reads(from) && !reads(from + HOUR) && !reads(from - HOUR);
          const apart = Math.abs((theirs?.[n]?.from ?? 0) - from);
          expect(apart, `${zone} ${time}`).toBeLessThanOrEqual(once ? 0 : HOUR);
          odd += once ? 0 : 1;
        }
      }
    // Two nights a year, two years; in Cairo it is a Thursday at midnight that comes twice.
    expect(odd).toBe(14);
  });

  it('in any zone that this platform knows, at any hour, from any day on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({ min: 1, max: 7 }),
        fc.tuple(fc.integer({ min: 4, max: 23 }), fc.constantFrom('00', '15', '30')),
        fc.integer({ min: 15, max: 240 }),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }),
        (zone, day, [hour, minute], minutes, now) => {
          const time = `${String(hour).padStart(2, '0')}:${minute}`;
          const { theirs, ours } = bothWays(chatAt(zone, { day, time, minutes }), now.getTime());
          expect(starts(theirs)).toEqual(starts(ours));
        },
      ),
      {
        numRuns: 30,
        // Clocks that are put back for a month that no rule of ours tells, and the winter before it.
        examples: [['Africa/Casablanca', 1, [4, '00'], 15, new Date('2024-01-01')]],
      },
    );
  }, 60_000);
});

describe('the file', () => {
  const nasty = chatAt('Europe/Riga', {
    tag: `گفتگو_${'ß'.repeat(20)}_長い会話の名前`,
    hosts: ['ann', 'bob', 'carl_with_a_long_name', 'dora_with_a_long_name', 'emil_with_a_long_name'],
  });
  const words = Object.assign(
    (_: string, { hosts }: Record<string, unknown> = {}) =>
      `Wer, wo; "was" \\ ${hosts}\nund 🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀🎀`,
    { lang: 'de', dir: 'ltr' as const },
  );

  it('has lines of 75 octets at most, each ended as the standard wants it', () => {
    const file = calendarFile([nasty], 15, NOW, words);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = file.split('\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5);
    expect(file).not.toMatch(/\p{Surrogate}/u);
  });

  it('gives back every letter of a nasty hashtag, of commas, semicolons, backslashes, line breaks and pictures', () => {
    const [event] = readCalendar(calendarFile([nasty], 15, NOW, words));
    expect(event?.summary).toBe(`#${nasty.tag}`);
    expect(event?.description.split('\n').slice(0, -1).join('\n')).toBe(
      words('', {
        hosts: '@ann, @bob, @carl_with_a_long_name, @dora_with_a_long_name und @emil_with_a_long_name',
      }),
    );
    const link = event?.description.split('\n').at(-1) ?? '';
    expect(decodeURIComponent(link)).toBe(`https://x.com/hashtag/${nasty.tag}?f=live`);
  });

  it('rings so many minutes before, or at the start', () => {
    for (const before of [0, 15, 120])
      expect(readCalendar(calendarFile([chatAt('UTC')], before, NOW, t))[0]?.alarms).toEqual([before]);
  });

  it('takes the place of an older one: the same id, a higher number', () => {
    const [older] = readCalendar(calendarFile([chatAt('UTC')], 15, NOW, t));
    const moved = chatAt('Asia/Tokyo', { tag: 'bufferCHAT', time: '20:00' });
    const [newer] = readCalendar(calendarFile([moved], 15, NOW + DAY, t));
    expect(newer?.uid).toBe(older?.uid);
    expect(newer?.sequence).toBeGreaterThan(older?.sequence ?? 0);
  });

  it('holds all chats that have hours, each zone once', () => {
    const chats = [
      chatAt('Europe/Riga'),
      newChat('NoHours'),
      chatAt('Europe/Riga', { tag: 'SEOTalk', day: 4 }),
      chatAt('America/New_York', { tag: 'UXchat' }),
    ];
    const file = calendarFile(chats, 15, NOW, t);
    expect(readCalendar(file).map(({ summary }) => summary)).toEqual(['#BufferChat', '#SEOTalk', '#UXchat']);
    expect([...file.matchAll(/^TZID:(.+)\r$/gm)].map(([, zone]) => zone)).toEqual([
      'Europe/Riga',
      'America/New_York',
    ]);
    expect(file).toMatch(/^PRODID:-\/\/Tact/m);
    expect(file.match(/^DTSTAMP:20261126T100000Z\r$/gm)).toHaveLength(3);
  });
});
