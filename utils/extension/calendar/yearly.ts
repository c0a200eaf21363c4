import { DAY } from '../../etiquette/time.ts';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const isLast = (local: Date) => new Date(local.getTime() + 7 * DAY).getUTCMonth() !== local.getUTCMonth();

/** On which day of its month something falls that always falls on that weekday: the nth, the last, or the first from a day on. */
function dayRule(locals: readonly Date[], weekday: string): string | undefined {
  const days = locals.map((one) => one.getUTCDate());
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const nth = Math.ceil(first / 7);
  if (nth === Math.ceil(last / 7)) return `BYDAY=${nth}${weekday}`;
  if (locals.every(isLast)) return `BYDAY=-1${weekday}`;
  if (last - first !== 6) return undefined;
  return `BYMONTHDAY=${Array.from({ length: 7 }, (_, n) => first + n)};BYDAY=${weekday}`;
}

/**
 * The rule (RFC 5545, RRULE) by which something comes back each year, "the last Sunday of October"; `undefined` where there is none,
 * or where it fails to come in one of the years that are named. `locals` are civil times, held as UTC.
 */
export function yearlyRule(locals: readonly Date[], years: readonly number[]): string | undefined {
  const [first] = locals;
  if (!first || locals.map((one) => one.getUTCFullYear()).join() !== years.join()) return undefined;
  const [month, weekday] = [first.getUTCMonth(), first.getUTCDay()];
  const isRegular = locals.every(
    (one) =>
      one.getUTCMonth() === month &&
      one.getUTCDay() === weekday &&
      (one.getTime() - first.getTime()) % DAY === 0,
  );
  const day = isRegular && dayRule(locals, DAYS[weekday] ?? '');
  return day ? `FREQ=YEARLY;BYMONTH=${month + 1};${day}` : undefined;
}
