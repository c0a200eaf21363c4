import { tzOffset } from '@date-fns/tz';
import { DAY, MINUTE } from '../time.ts';
import { type HashtagChat, isScheduled, type Scheduled } from './chat.ts';

/** One hour of a chat: UTC, ms. */
export interface Session {
  from: number;
  until: number;
}

/** How far a zone's clocks are ahead of UTC at that time (UTC, ms), ms. */
const ahead = (zone: string, at: number): number => tzOffset(zone, new Date(at)) * MINUTE;

/** When a zone's clocks show `wall` (ms, as if they showed UTC): the first time, where they show it twice. */
function whenShown(wall: number, zone: string): number {
  const before = wall - ahead(zone, wall - DAY);
  const after = wall - ahead(zone, wall + DAY);
  const shown = [before, after].sort((a, b) => a - b).find((at) => at + ahead(zone, at) === wall);
  // What they skip is moved on by as much.
  return shown ?? before;
}

/** When the chat begins on the civil day in its zone on which `at` (UTC, ms) falls, or so many days later; if it is its weekday. */
function startOn({ day, time, zone }: Scheduled, at: number, later: number): number | undefined {
  const local = new Date(at + ahead(zone, at));
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const date = local.getUTCDate() + later;
  const wall = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), date, hour, minute);
  return (new Date(wall).getUTCDay() || 7) === day ? whenShown(wall, zone) : undefined;
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
