import type { Reminder } from '../etiquette/chats/reminders.ts';
import { MINUTE } from '../etiquette/time.ts';
import type { Words } from './words.ts';

/** A reminder in words that are true at `now` (UTC, ms), however late it comes. */
export function sayReminder(
  { chat, session }: Reminder,
  now: number,
  t: Words,
): { title: string; message: string } {
  const n = Math.round(Math.abs(session.from - now) / MINUTE);
  const when = n === 0 ? 'now' : now < session.from ? 'begins' : 'began';
  const hosts = chat.hosts.map((host) => `@${host}`);
  return {
    title: t(`reminder_${when}`, { chat: `#${chat.tag}`, n }),
    message: [
      ...(hosts.length > 0
        ? [t('reminder_hosts', { hosts: new Intl.ListFormat(t.lang).format(hosts) })]
        : []),
      t('reminder_open'),
    ].join('\n'),
  };
}
