import { TZDate } from '@date-fns/tz';
import { addDays, format } from 'date-fns';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Where and when somebody's days begin. */
export interface Calendar {
  /** IANA name, e.g. "Europe/Riga". */
  zone: string;
  /** Hour 0–23 at which the day begins; 4 lets a late evening belong to the day before. */
  startOfDay: number;
}

/** The moment an act is judged at. Rules see this and never a clock. */
export interface Moment {
  /** UTC, ms. */
  now: number;
  day: string;
  /** UTC, ms: where "a day" of a rule begins, see `dayWindow`. */
  dayFrom: number;
}

/** The civil day of `at` (UTC, ms) as YYYY-MM-DD, minus the start of day. */
export function civilDay(at: number, { zone, startOfDay }: Calendar): string {
  const local = new TZDate(at, zone);
  return format(local.getHours() < startOfDay ? addDays(local, -1) : local, 'yyyy-MM-dd');
}

/** When a civil day begins in that zone: UTC, ms. */
export function dayStart(day: string, { zone, startOfDay }: Calendar): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, startOfDay, zone).getTime();
}

/** The day `days` later (or earlier), as YYYY-MM-DD. */
export function shiftDay(day: string, days: number): string {
  return format(addDays(new TZDate(`${day}T12:00:00Z`, 'UTC'), days), 'yyyy-MM-dd');
}

/** Days between two civil days; positive when `to` is later. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/**
 * An account's day never goes back by what a flight west explains, so that none is lived twice: zones lie up to
 * 26 hours apart, so just after midnight it may be two days. More than that is a clock that was wrong and has been put right.
 */
export function nextDay(previous: string | undefined, computed: string): string {
  const back = previous ? daysBetween(computed, previous) : 0;
  return previous && back > 0 && back <= 2 ? previous : computed;
}

/**
 * "A day" in a rule begins at the start of the civil day or 20 hours ago, whichever is longer ago: neither
 * midnight nor a flight hands out a second helping. Returns UTC, ms.
 */
export const dayWindow = (now: number, calendar: Calendar): number =>
  Math.min(dayStart(civilDay(now, calendar), calendar), now - 20 * HOUR);

/** When something done at `at` (UTC, ms) leaves that window: UTC, ms. */
export function freesAt(at: number, calendar: Calendar): number {
  const next = dayStart(shiftDay(civilDay(at, calendar), 1), calendar);
  return Math.max(next, at + 20 * HOUR);
}

/** `now` with all that rules may know of it. `previous` is the account's last day, if there was one. */
export const momentOf = (now: number, calendar: Calendar, previous?: string): Moment => ({
  now,
  day: nextDay(previous, civilDay(now, calendar)),
  dayFrom: dayWindow(now, calendar),
});
