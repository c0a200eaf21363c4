import { DAY } from '../../utils/etiquette/time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** From here on days are too many to imagine. */
const LONG = 60 * DAY;
const MONTH = 30.44 * DAY;

/** A number in the digits of `lang`. */
export const number = (value: number, lang: string): string => new Intl.NumberFormat(lang).format(value);

/** The time of day of `at` (UTC, ms) where the person is. */
export const clock = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(at);

/** The date of `at` (UTC, ms) where the person is, without the year. */
export const date = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long' }).format(at);

/** The weekday of a civil day (YYYY-MM-DD): one letter, or its name with the date. */
export const weekday = (day: string, lang: string, form: 'letter' | 'name'): string =>
  new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    ...(form === 'letter' ? { weekday: 'narrow' } : { weekday: 'long', day: 'numeric', month: 'long' }),
  }).format(Date.parse(day));

/** The date of a civil day (YYYY-MM-DD), without the year. */
export const civil = (day: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(Date.parse(day));

/** The civil day (YYYY-MM-DD) of `at` (UTC, ms) where the person is, as a date field takes it. */
export function localDay(at: number): string {
  const here = new Date(at);
  return new Date(at - here.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
}

/** How long before or after `now` (both UTC, ms) `at` is, in the largest unit that fits. */
export function ago(at: number, now: number, lang: string): string {
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const span = at - now;
  const size = Math.abs(span);
  if (size >= LONG) return relative.format(Math.round(span / MONTH), 'month');
  if (size >= DAY) return relative.format(Math.round(span / DAY), 'day');
  if (size >= HOUR) return relative.format(Math.round(span / HOUR), 'hour');
  return relative.format(Math.round(span / MINUTE), 'minute');
}
