import { browser } from 'wxt/browser';
import type { Settings } from '@/utils/etiquette/settings.ts';
import { CHAT_EDGE, onChatEdge } from './chat-edge.ts';
import { refreshIcon } from './icon.ts';
import { armReminder } from './reminders.ts';

/** The chats as this worker saw them last. */
let seen: string | undefined;

/** Settings were changed on one of Tact's pages. Where there never was a chat, no page of X is bothered. */
export async function onSettings({ chats, remindBefore }: Settings): Promise<void> {
  refreshIcon();
  const now = JSON.stringify([chats, remindBefore]);
  const never = seen === undefined && chats.length === 0 && !(await browser.alarms.get(CHAT_EDGE));
  if (now === seen || never) return;
  seen = now;
  await Promise.all([armReminder(), onChatEdge()]);
}
