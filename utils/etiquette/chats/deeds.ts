import type { Act, ActKind } from '../act.ts';
import type { Need, Situation } from '../rule.ts';
import type { InChat } from './in-chat.ts';
import type { Visit } from './visit.ts';

/** What the account did since a chat began, with whomever. */
export const sinceStart = ({ from }: Visit, kinds: readonly ActKind[]): Need => ({
  kinds,
  since: from,
  of: 'everybody',
});

/** What of the history was done in the situation's chat. */
export const doneIn = ({ history, chat }: Pick<Situation, 'history' | 'chat'>): Act[] =>
  history.filter(({ traits }) => chat && traits?.chats?.includes(chat.visit.tag));

/** Whether the account holds the chat. Other manners are a host's: questions, offers, first and last words. */
export const isHost = (chat: InChat, account: string | undefined): boolean =>
  account !== undefined && chat.visit.hosts.includes(account);

/** The questions of the situation's chat that were answered, each once. */
export const answeredIn = (situation: Pick<Situation, 'history' | 'chat'>): number[] => [
  ...new Set(doneIn(situation).flatMap(({ traits }) => traits?.answers ?? [])),
];
