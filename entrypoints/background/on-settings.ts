import type { Settings } from '@/utils/etiquette/settings.ts';
import { onChatEdge } from './chat-edge.ts';
import { refreshIcon } from './icon.ts';
import { armReminder } from './reminders.ts';

/** The chats as this worker saw them last. */
let seen: string | undefined;

/** Settings were changed on one of Tact's pages. */
export async function onSettings({ chats, remindBefore }: Settings): Promise<void> {
  refreshIcon();
  const now = JSON.stringify([chats, remindBefore]);
  if (now === seen) return;
  seen = now;
  await Promise.all([armReminder(), onChatEdge()]);
}
