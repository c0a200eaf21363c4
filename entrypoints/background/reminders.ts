import { browser } from 'wxt/browser';
import { liveUrl } from '@/utils/etiquette/chats/live-url.ts';
import { type Reminder, remindersAt, withReminders } from '@/utils/etiquette/chats/reminders.ts';
import { tagKey } from '@/utils/etiquette/chats/tag.ts';
import { makeTurns } from '@/utils/extension/in-turn.ts';
import { pageWords } from '@/utils/extension/page-words.ts';
import { mayNotify } from '@/utils/extension/permission.ts';
import { reminded } from '@/utils/extension/reminded.ts';
import { sayReminder } from '@/utils/extension/reminder-words.ts';
import { getSettings } from '@/utils/extension/settings.ts';

/** Goes off when the next reminder of a chat is due. */
export const CHAT_REMINDER = 'chat-reminder';
const ID = 'chat-';
const MINUTE = 60_000;

const inTurn = makeTurns();

async function remindersNow(now: number) {
  if (!(await mayNotify())) return { due: [] };
  const { chats, remindBefore } = await getSettings();
  return remindersAt(chats, remindBefore, await reminded.getValue(), now);
}

/** What is overdue has a minute: somebody may be changing the hours just now. */
async function arm(): Promise<void> {
  const now = Date.now();
  const { due, next } = await remindersNow(now);
  if (due.length > 0) await browser.alarms.create(CHAT_REMINDER, { delayInMinutes: 1 });
  else if (next === undefined) await browser.alarms.clear(CHAT_REMINDER);
  else await browser.alarms.create(CHAT_REMINDER, { delayInMinutes: (next - now) / MINUTE });
}

async function notify(reminder: Reminder, now: number): Promise<Reminder> {
  await browser.notifications.create(`${ID}${tagKey(reminder.chat.tag)}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...sayReminder(reminder, now, pageWords()),
  });
  return reminder;
}

/** Sets the alarm for the next reminder. */
export const armReminder = (): Promise<void> => inTurn(arm);

/** Shows what is due, each session once, and sets the alarm for the next. What could not be shown is due again. */
export const remind = (): Promise<void> =>
  inTurn(async () => {
    const now = Date.now();
    const { due } = await remindersNow(now);
    const tried = await Promise.allSettled(due.map((one) => notify(one, now)));
    const shown = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    if (shown.length > 0) await reminded.setValue(withReminders(await reminded.getValue(), shown, now));
    await arm();
  });

/** Opens the chat of a reminder that was clicked, in front. */
export async function onReminderClick(id: string): Promise<void> {
  if (!id.startsWith(ID)) return;
  await browser.notifications.clear(id);
  const { windowId } = await browser.tabs.create({ url: liveUrl(id.slice(ID.length)) });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

let hearing = false;

/** Listens for clicks. The browser has notifications only while it allows them; it may do so later. */
export function hearReminderClicks(): void {
  if (hearing || !browser.notifications) return;
  hearing = true;
  browser.notifications.onClicked.addListener(onReminderClick);
}
