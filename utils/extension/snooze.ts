import { storage } from 'wxt/utils/storage';
import { type Calendar, civilDay, DAY, dayStart, HOUR, shiftDay } from '../etiquette/time.ts';

const item = storage.defineItem<unknown>('local:snoozedUntil', { fallback: 0 });

/** When a snooze that begins now is over: UTC, ms. "Day" is the rest of the user's own day. */
export const snoozeEnd = (how: 'hour' | 'day', now: number, calendar: Calendar): number =>
  how === 'hour' ? now + HOUR : dayStart(shiftDay(civilDay(now, calendar), 1), calendar);

/** Until when Tact is silent, if it is. No snooze lasts two days: a clock that was put back does not silence for a year. */
export async function snoozedUntil(now: number): Promise<number | undefined> {
  const until = await item.getValue();
  if (typeof until !== 'number') return undefined;
  return until > now && until - now < 2 * DAY ? until : undefined;
}

export const setSnooze = (until: number | undefined): Promise<void> =>
  until === undefined ? item.removeValue() : item.setValue(until);
