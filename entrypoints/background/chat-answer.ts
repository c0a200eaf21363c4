import type { Answers } from '@/utils/extension/answers.ts';
import { wordsIn } from '@/utils/extension/catalogue.ts';
import { sayCompanion, sayOffer } from '@/utils/extension/chat-words.ts';
import { hasChats, lookAtChats } from '@/utils/extension/journal/companion.ts';
import type { Context } from '@/utils/extension/journal/context.ts';
import type { FromPage } from '@/utils/extension/messages.ts';
import { onChatEdge } from './chat-edge.ts';
import { contextNow, useJournal } from './journal.ts';
import { shortcutOf } from './shortcut.ts';

/** How the chats of an account stand, in words, after what the page heard and did there. */
export async function answerChat(
  { account, heard, does, lang }: Extract<FromPage, { type: 'chat' }>,
  tab: number,
): Promise<Answers['chat']> {
  const context = await contextNow();
  const { now, settings, snoozed } = context;
  const { running, offered } = await useJournal((db) => lookAtChats(db, account, { heard, does }, context));
  if (does && does.what !== 'fold' && does.what !== 'unfold') await onChatEdge(tab);
  const tags = running.map(({ visit }) => visit.tag);
  if (snoozed || settings.voice === 'quiet') return { ack: true, tags, companions: [] };
  const t = wordsIn(lang);
  const world = { now, chats: settings.chats, shortcut: await shortcutOf('focus-card') };
  const companions = [
    ...running.map((chat) => sayCompanion(chat, world, t)),
    ...offered.map((tag) => sayOffer(tag, world, t)),
  ];
  return { ack: true, tags, companions };
}

/** Whether a page of that account has anything to ask about. */
export const chatFlag = async (account: string, context: Context): Promise<{ chat?: true }> =>
  (await useJournal((db) => hasChats(db, account, context))) ? { chat: true } : {};
