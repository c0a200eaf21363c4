import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HashtagChat, newChat } from '@/utils/etiquette/chats/chat.ts';
import { type Reminded, remindersAt, withReminders } from '@/utils/etiquette/chats/reminders.ts';
import { nextSession } from '@/utils/etiquette/chats/schedule.ts';
import { tagKey } from '@/utils/etiquette/chats/tag.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Wednesdays at 19:00 in Riga, 17:00 UTC in winter. */
const riga: HashtagChat = {
  ...newChat('BufferChat'),
  day: 3,
  time: '19:00',
  zone: 'Europe/Riga',
  remind: true,
};
const at = (time: string) => Date.parse(`2026-12-${time}Z`);
const from = at('02T17:00');

describe('a reminder', () => {
  it.each([
    ['is not due before its time', '02T16:44', 0],
    ['is due so many minutes before', '02T16:45', 1],
    ['is due when the chat begins', '02T17:00', 1],
    ['is caught up while the chat runs', '02T17:59', 1],
    ['is let go when the chat is over', '02T18:00', 0],
  ])('%s', (_, time, due) => {
    expect(remindersAt([riga], 15, {}, at(time)).due).toHaveLength(due);
  });

  it('names the chat and its session', () => {
    expect(remindersAt([riga], 15, {}, at('02T16:50')).due).toEqual([
      { chat: riga, session: { from, until: from + 60 * MINUTE } },
    ]);
  });

  it('does not come twice, and comes again a week later', () => {
    const { due } = remindersAt([riga], 15, {}, at('02T16:45'));
    const reminded = withReminders({}, due, at('02T16:45'));
    expect(remindersAt([riga], 15, reminded, at('02T17:10')).due).toEqual([]);
    expect(remindersAt([riga], 15, reminded, at('09T16:45')).due).toHaveLength(1);
  });

  it('comes again where the hour was changed after it', () => {
    const later = { ...riga, time: '20:00' };
    expect(remindersAt([later], 15, { bufferchat: from }, at('02T17:45')).due).toHaveLength(1);
  });

  it('is for those alone who want one, and who know the hours', () => {
    const silent = [
      { ...riga, remind: false },
      { ...newChat('SEOTalk'), remind: true },
    ];
    expect(remindersAt(silent, 15, {}, from)).toEqual({ due: [] });
  });

  it('is next due a week after one whose time has come, shown or not', () => {
    expect(remindersAt([riga], 15, {}, at('02T16:44')).next).toBe(at('02T16:45'));
    expect(remindersAt([riga], 15, {}, at('02T16:45')).next).toBe(at('09T16:45'));
    expect(remindersAt([riga, { ...riga, tag: 'b', time: '18:58' }], 15, {}, at('02T16:40')).next).toBe(
      at('02T16:43'),
    );
  });

  it('is forgotten a week after its session began', () => {
    expect(withReminders({ a: from, b: from - 8 * DAY }, [], from + DAY)).toEqual({ a: from });
  });
});

const chat = fc.record({
  day: fc.integer({ min: 1, max: 7 }),
  time: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })),
  zone: fc.constantFrom(
    'UTC',
    'Europe/Riga',
    'America/New_York',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
    'Pacific/Kiritimati',
  ),
  minutes: fc.integer({ min: 15, max: 240 }),
});
const two = (n: number) => String(n).padStart(2, '0');
type Drawn = (typeof chat)['generate'] extends (...args: never[]) => fc.Value<infer T> ? T : never;
const asChat = ({ time: [hour, minute], ...rest }: Drawn, n: number): HashtagChat => ({
  ...newChat(`Chat${n}`),
  ...rest,
  time: `${two(hour)}:${two(minute)}`,
  remind: true,
});

/** Stretches of waking and sleep, minutes. */
const days = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 4000 }),
    fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 9000 })),
  ),
  { minLength: 5, maxLength: 20 },
);

describe('over sleep, zones and changes of the clock', () => {
  it('each session is reminded of once, at the first waking moment from its time on, or not at all if it was slept through', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('2024-01-01') / MINUTE, max: Date.parse('2031-01-01') / MINUTE }),
        fc.array(chat, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 120 }),
        days,
        (start, drawn, before, stretches) => {
          const chats = drawn.map(asChat);
          let now = start * MINUTE;
          let reminded: Reminded = {};
          const awake: { wakes: number; sleeps: number }[] = [];
          const heard: string[] = [];
          for (const [waking, asleep] of stretches) {
            const sleeps = now + waking * MINUTE;
            awake.push({ wakes: now, sleeps });
            for (let moment: number | undefined = now; moment !== undefined && moment <= sleeps; ) {
              const { due, next } = remindersAt(chats, before, reminded, moment);
              expect(next).toBeGreaterThan(moment);
              for (const one of due) heard.push(`${one.chat.tag} ${one.session.from} at ${moment}`);
              reminded = withReminders(reminded, due, moment);
              moment = next;
            }
            now = sleeps + asleep * MINUTE;
          }

          const expected = chats.flatMap((one) => {
            const all: string[] = [];
            let session = nextSession(one, start * MINUTE - DAY);
            while (session && session.from - before * MINUTE < now) {
              const { from, until } = session;
              const first = awake
                .map(({ wakes, sleeps }) => ({ moment: Math.max(wakes, from - before * MINUTE), sleeps }))
                .find(({ moment, sleeps }) => moment <= sleeps && moment < until);
              if (first) all.push(`${one.tag} ${from} at ${first.moment}`);
              session = nextSession(one, from + 1);
            }
            return all;
          });
          expect(heard.toSorted()).toEqual(expected.toSorted());
          expect(Object.keys(reminded).every((key) => chats.some(({ tag }) => tagKey(tag) === key))).toBe(
            true,
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});
