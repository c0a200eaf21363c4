import { connect } from '@/utils/extension/journal/connect.ts';
import type { Context } from '@/utils/extension/journal/context.ts';
import { getPolicy } from '@/utils/extension/policy.ts';
import { checkSentinel } from '@/utils/extension/sentinel.ts';
import { getSettings } from '@/utils/extension/settings.ts';
import { snoozedUntil } from '@/utils/extension/snooze.ts';

/** The one connection to the journal. */
export const useJournal = connect((db) => checkSentinel(db, Date.now()));

/** The world as it is now. The zone is asked for each time: people travel while the worker lives. */
export async function contextNow(): Promise<Context> {
  const now = Date.now();
  const [settings, { guidelines }] = await Promise.all([getSettings(), getPolicy()]);
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const snoozed = (await snoozedUntil(now)) !== undefined;
  const calendar = { zone, startOfDay: settings.startOfDay };
  return { now, calendar, settings, ...(guidelines && { managed: guidelines }), snoozed };
}
