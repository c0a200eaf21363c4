import { type Calendar, civilDay, DAY, dayStart, shiftDay } from '../../../etiquette/time.ts';

/** `civilDay` for many times: a zone's calendar is slow to ask, so each day is asked for once. */
export function daysOf(calendar: Calendar): (at: number) => string {
  const known = new Map<number, { from: number; till: number; day: string }[]>();
  return (at) => {
    const date = Math.floor(at / DAY);
    const spans = known.get(date) ?? [];
    const span = spans.find(({ from, till }) => from <= at && at < till);
    if (span) return span.day;
    const day = civilDay(at, calendar);
    const [from, till] = [dayStart(day, calendar), dayStart(shiftDay(day, 1), calendar)];
    known.set(date, [...spans, { from, till, day }]);
    return day;
  };
}
