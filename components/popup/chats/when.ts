import { daysBetween } from '../../../utils/etiquette/time.ts';
import type { Words } from '../../../utils/extension/words.ts';
import { clock, localDay } from '../format.ts';

/** When something begins (`at` and `now` are UTC, ms), as people say it: today, tomorrow, the weekday; with the date from a week on. */
export function when(at: number, now: number, t: Words): string {
  const days = daysBetween(localDay(now), localDay(at));
  if (days < 2) {
    const day = new Intl.RelativeTimeFormat(t.lang, { numeric: 'auto' }).format(days, 'day');
    return t('chats_when', { day, time: clock(at, t.lang) });
  }
  const date = days < 7 ? {} : ({ day: 'numeric', month: 'long' } as const);
  const form = { weekday: 'long', ...date, hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(t.lang, form).format(at);
}
