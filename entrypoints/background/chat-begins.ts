import { browser } from 'wxt/browser';
import { nextSession } from '@/utils/etiquette/chats/schedule.ts';
import type { Settings } from '@/utils/etiquette/settings.ts';
import { tellPages } from './tell-pages.ts';

/** Goes off when the next of the user's chats begins. */
export const CHAT_BEGINS = 'chat-begins';

/** Sets the alarm for the next chat by its hours; `now` is UTC, ms. */
export async function ringWhenChatBegins({ chats }: Settings, now: number): Promise<void> {
  const starts = chats.flatMap((chat) => nextSession(chat, now + 1)?.from ?? []);
  if (starts.length === 0) await browser.alarms.clear(CHAT_BEGINS);
  else await browser.alarms.create(CHAT_BEGINS, { when: Math.min(...starts) });
}

/** A chat begins, or settings have changed: open pages ask what runs. */
export async function onChatBegins(settings: Settings, now: number): Promise<void> {
  await ringWhenChatBegins(settings, now);
  if (settings.chats.length > 0) await tellPages({ type: 'chat' });
}
