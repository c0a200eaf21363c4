import { checkSentinel } from '@/utils/extension/sentinel.ts';
import { refreshIcon } from './icon.ts';
import { useJournal } from './journal.ts';
import { remind } from './reminders.ts';

/** The browser starts: what it may have lost meanwhile is looked for, the icon says how things stand, reminders are caught up. */
export async function onStartup(): Promise<void> {
  try {
    await useJournal((db) => checkSentinel(db, Date.now(), true));
  } finally {
    refreshIcon();
    await remind();
  }
}
