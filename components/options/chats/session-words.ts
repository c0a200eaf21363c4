import type { HashtagChat } from '../../../utils/etiquette/chats/chat.ts';
import { nextSession, sessionAt } from '../../../utils/etiquette/chats/schedule.ts';
import type { Words } from '../../../utils/extension/words.ts';

const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** When a chat meets next, or that it meets now (UTC, ms), in the zone and the words of who reads it. */
export function sessionWords(chat: HashtagChat, now: number, t: Words): string {
  const running = sessionAt(chat, now);
  if (running)
    return t('options_chats_running', { time: new Intl.DateTimeFormat(t.lang, TIME).format(running.until) });
  const next = nextSession(chat, now);
  if (!next) return t('options_chats_hours_none');
  const when = new Intl.DateTimeFormat(t.lang, { weekday: 'short', day: 'numeric', month: 'short', ...TIME });
  return t('options_chats_next', { when: when.format(next.from) });
}
