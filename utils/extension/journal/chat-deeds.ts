import { newChat } from '../../etiquette/chats/chat.ts';
import { knownChat } from '../../etiquette/chats/known.ts';
import { decline, enter, runningAt, type Visit } from '../../etiquette/chats/visit.ts';
import type { ChatDeed } from '../messages.ts';
import type { Context } from './context.ts';
import type { WriteTx } from './transaction.ts';
import { keepVisit, readVisits } from './visits.ts';

/** What a user does with a chat; `tag` as it is compared. */
export interface DoneInChat {
  tag: string;
  what: ChatDeed;
}

/** Keeps what a deed makes of a visit. What is done with a chat that is over changes nothing. */
export async function doInChat(
  tx: WriteTx,
  account: string,
  { tag, what }: DoneInChat,
  { now, settings: { chats } }: Pick<Context, 'now' | 'settings'>,
): Promise<void> {
  const visits = await readVisits(tx, account);
  const chat = knownChat(tag, chats) ?? newChat(tag);
  const running = runningAt(chats, visits, now).find((visit) => visit.tag === tag);
  const made = (): Visit | undefined => {
    if (what === 'enter') return enter(chat, visits, now);
    if (what === 'decline') return decline(chat, visits, now);
    if (!running) return undefined;
    return what === 'leave' ? { ...running, left: now } : { ...running, folded: what === 'fold' };
  };
  const visit = made();
  if (visit) await keepVisit(tx, account, visit);
}
