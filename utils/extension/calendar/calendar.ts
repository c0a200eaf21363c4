import { TZDate } from '@date-fns/tz';
import ical, { ICalAlarmType, ICalEventRepeatingFreq } from 'ical-generator';
import { type HashtagChat, isScheduled, type Scheduled } from '../../etiquette/chats/chat.ts';
import { liveUrl } from '../../etiquette/chats/live-url.ts';
import { nextSession } from '../../etiquette/chats/schedule.ts';
import { tagKey } from '../../etiquette/chats/tag.ts';
import { MINUTE } from '../../etiquette/time.ts';
import type { Words } from '../words.ts';
import { vtimezone } from './vtimezone.ts';

const WEEK = 7 * 24 * 60 * MINUTE;

/** When a chat begins next, in its zone; a week earlier where that day skips its hour, which is not the hour of all. */
function firstOf(chat: Scheduled, now: number): { start: TZDate; end: TZDate } | undefined {
  const inZone = (at: number) => new TZDate(at, chat.zone);
  const isUsual = (at: number) => inZone(at).toISOString().slice(11, 16) === chat.time;
  const next = nextSession(chat, now);
  const first = next && (isUsual(next.from) ? next : nextSession(chat, next.from - WEEK - 2 * 60 * MINUTE));
  return first && { start: inZone(first.from), end: inZone(first.until) };
}

/**
 * The text of a calendar file (RFC 5545): each chat with hours as an event of each week, with an alarm `before` minutes earlier. The
 * file of the same chat, made anew with other hours, takes the place of the first in a calendar. `now` is UTC, ms.
 */
export function calendarFile(chats: readonly HashtagChat[], before: number, now: number, t: Words): string {
  const calendar = ical({
    prodId: { company: 'Tact', product: 'Chats' },
    timezone: { name: null, generator: (zone) => vtimezone(zone, now) },
  });
  for (const chat of chats.filter(isScheduled)) {
    const first = firstOf(chat, now);
    if (!first) continue;
    const title = `#${chat.tag}`;
    const hosts = chat.hosts.map((host) => `@${host}`);
    const lines = [
      ...(hosts.length > 0
        ? [t('reminder_hosts', { hosts: new Intl.ListFormat(t.lang).format(hosts) })]
        : []),
      liveUrl(chat.tag),
    ];
    const event = calendar.createEvent({
      id: `chat-${tagKey(chat.tag)}@tact-coach.org`,
      sequence: Math.floor(now / MINUTE),
      stamp: new Date(now),
      ...first,
      timezone: chat.zone,
      repeating: { freq: ICalEventRepeatingFreq.WEEKLY },
      summary: title,
      description: lines.join('\n'),
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: before * 60, description: title });
  }
  return `${calendar.toString()}\r\n`;
}
