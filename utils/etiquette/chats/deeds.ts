import type { Act, ActKind } from '../act.ts';
import type { Need, Situation } from '../rule.ts';
import type { InChat } from './in-chat.ts';
import { doneIn } from './met.ts';
import type { Visit } from './visit.ts';

/** What the account did since a chat began, with whomever. */
export const sinceStart = ({ from }: Visit, kinds: readonly ActKind[]): Need => ({
  kinds,
  since: from,
  of: 'everybody',
});

/** What of the history was done in the situation's chat. */
export const deedsIn = ({ history, chat }: Pick<Situation, 'history' | 'chat'>): Act[] =>
  chat ? doneIn(chat.visit, history) : [];

/** Whether the account holds the chat. Other manners are a host's: questions, offers, first and last words. */
export const isHost = (chat: InChat, account: string | undefined): boolean =>
  account !== undefined && chat.visit.hosts.includes(account);
