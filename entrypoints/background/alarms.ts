import { browser } from 'wxt/browser';
import { getAccounts } from '@/utils/extension/accounts.ts';
import { lookBack } from '@/utils/extension/journal/look-back.ts';
import { pruneChats, pruneHashes, pruneUndos } from '@/utils/extension/journal/prune.ts';
import { checkSentinel } from '@/utils/extension/sentinel.ts';
import { snoozedUntil } from '@/utils/extension/snooze.ts';
import { armChatEdge, CHAT_EDGE, onChatEdge } from './chat-edge.ts';
import { contextNow, useJournal } from './journal.ts';
import { armReminder, CHAT_REMINDER, remind } from './reminders.ts';

const DAILY = 'daily';
const SNOOZE = 'snooze-over';
const A_DAY = 24 * 60;

/** The browser may forget alarms; no day hangs on one, they only look back and refresh the icon. */
export async function ensureAlarms(): Promise<void> {
  if (!(await browser.alarms.get(DAILY)))
    await browser.alarms.create(DAILY, { delayInMinutes: A_DAY, periodInMinutes: A_DAY });
  const until = await snoozedUntil(Date.now());
  if (until !== undefined && !(await browser.alarms.get(SNOOZE))) await ringWhenSnoozeEnds(until);
  if (!(await browser.alarms.get(CHAT_REMINDER))) await armReminder();
  if (!(await browser.alarms.get(CHAT_EDGE))) await armChatEdge();
}

export async function ringWhenSnoozeEnds(until: number | undefined): Promise<void> {
  if (until === undefined) await browser.alarms.clear(SNOOZE);
  else await browser.alarms.create(SNOOZE, { when: until });
}

/** What is due when an alarm goes off; the icon is refreshed after each. */
export async function onAlarm(name: string): Promise<void> {
  if (name === CHAT_REMINDER) await remind();
  if (name === CHAT_EDGE) await onChatEdge();
  if (name !== DAILY) return;
  const context = await contextNow();
  await useJournal((db) => checkSentinel(db, context.now, true));
  await useJournal((db) => lookBack(db, context));
  await useJournal((db) => pruneUndos(db, context.now));
  await useJournal(async (db) => pruneChats(db, await getAccounts(db), context.now));
  await useJournal(async (db) => pruneHashes(db, await getAccounts(db), context.now));
}
