import { browser } from 'wxt/browser';
import { nextEdge } from '@/utils/etiquette/chats/next-edge.ts';
import { readAccounts } from '@/utils/extension/journal/meta.ts';
import { read } from '@/utils/extension/journal/transaction.ts';
import { readVisits } from '@/utils/extension/journal/visits.ts';
import { getSettings } from '@/utils/extension/settings.ts';
import { useJournal } from './journal.ts';
import { pokeChats } from './poke.ts';

/** Goes off when a chat begins or ends. */
export const CHAT_EDGE = 'chat-edge';
const MINUTE = 60_000;

/** The visits of all accounts: one begun by hand has an end of its own. */
const everyVisit = () =>
  useJournal((db) =>
    read(db, async (tx) => {
      const accounts = await readAccounts(tx);
      return (await Promise.all(accounts.map((account) => readVisits(tx, account)))).flat();
    }),
  );

/** Sets the alarm for the next beginning or end of any chat. */
export async function armChatEdge(): Promise<void> {
  // A journal that does not open must not hold up the hours, which are in the settings.
  const [{ chats }, visits] = await Promise.all([getSettings(), everyVisit().catch(() => [])]);
  const now = Date.now();
  const edge = nextEdge(chats, visits, now);
  if (edge === undefined) await browser.alarms.clear(CHAT_EDGE);
  else await browser.alarms.create(CHAT_EDGE, { delayInMinutes: (edge - now) / MINUTE });
}

/** A chat begins or ends: the pages of X ask what runs now, but that of a tab which knows. */
export async function onChatEdge(but?: number): Promise<void> {
  await pokeChats(but);
  await armChatEdge();
}
