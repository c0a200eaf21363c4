import { TZDate } from '@date-fns/tz';
import { type HashtagChat, isScheduled, type Scheduled } from './chat.ts';

const MINUTE = 60_000;

/** One hour of a chat: UTC, ms. */
export interface Session {
  from: number;
  until: number;
}

/** When the chat begins on the civil day in its zone on which `at` (UTC, ms) falls, or so many days later; in its weekday's week only. */
function startOn({ day, time, zone }: Scheduled, at: number, later: number): number | undefined {
  const local = new TZDate(at, zone);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  // A time that the clocks skip is moved on by what they skip; one that comes twice is the first.
  const start = new TZDate(
    local.getFullYear(),
    local.getMonth(),
    local.getDate() + later,
    hour,
    minute,
    zone,
  );
  const noon = new TZDate(local.getFullYear(), local.getMonth(), local.getDate() + later, 12, 0, zone);
  return (noon.getDay() || 7) === day ? start.getTime() : undefined;
}

/** The session of a chat that runs at that time (UTC, ms), by its hours. */
export function sessionAt(chat: HashtagChat, at: number): Session | undefined {
  if (!isScheduled(chat)) return undefined;
  // It may have begun on the day before, where it goes on past midnight.
  for (const earlier of [0, -1]) {
    const from = startOn(chat, at, earlier);
    if (from === undefined) continue;
    const until = from + chat.minutes * MINUTE;
    if (from <= at && at < until) return { from, until };
  }
  return undefined;
}

/** The first session that begins at that time (UTC, ms) or later. */
export function nextSession(chat: HashtagChat, after: number): Session | undefined {
  if (!isScheduled(chat)) return undefined;
  for (let later = -1; later <= 8; later += 1) {
    const from = startOn(chat, after, later);
    if (from !== undefined && from >= after) return { from, until: from + chat.minutes * MINUTE };
  }
  return undefined;
}
