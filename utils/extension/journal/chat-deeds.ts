import { knownChat } from '../../etiquette/chats/known.ts';
import { decline, enter, leave, runningAt, type Visit } from '../../etiquette/chats/visit.ts';
import type { ChatDeed } from '../messages.ts';
import type { Context } from './context.ts';
import { takeWritten } from './offers.ts';
import type { WriteTx } from './transaction.ts';
import { keepVisit, readVisits } from './visits.ts';

/** What a user does with a chat; `tag` as it is compared. */
export interface DoneInChat {
  tag: string;
  what: ChatDeed;
}

/** Keeps what a deed makes of a visit. A hashtag of no known chat, or what is done with a chat that is over, changes nothing. */
export async function keepDeed(
  tx: WriteTx,
  account: string,
  { tag, what }: DoneInChat,
  { now, settings: { chats } }: Pick<Context, 'now' | 'settings'>,
): Promise<void> {
  const visits = await readVisits(tx, account);
  const chat = knownChat(tag, chats);
  const running = runningAt(chats, visits, now).find((visit) => visit.tag === tag);
  const made = (): Visit | undefined => {
    if (what === 'enter') return chat && enter(chat, visits, now);
    if (what === 'decline') return chat && decline(chat, visits, now);
    if (!running) return undefined;
    return what === 'leave' ? leave(chat, running, now) : { ...running, folded: what === 'fold' };
  };
  const visit = made();
  if (!visit) return;
  const begins = what === 'enter' && !running;
  await keepVisit(tx, account, begins ? await takeWritten(tx, account, visit, now) : visit);
}
