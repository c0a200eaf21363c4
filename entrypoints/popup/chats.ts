import type { ChatsWorld } from '../../components/popup/chats/world.ts';
import { ask } from '../../utils/extension/ask.ts';
import { within } from './within.ts';

/** A background that takes longer is shown as a failure, ms. */
const PATIENCE = 10_000;

/** The chats of an account, as the background knows them. */
export const chatsOf = (account: string): ChatsWorld => {
  const does = (what: 'enter' | 'leave') => (tag: string) =>
    within(ask({ type: 'chats', account, does: { tag, what } }), PATIENCE);
  return {
    chats: () => within(ask({ type: 'chats', account }), PATIENCE),
    enter: does('enter'),
    leave: does('leave'),
  };
};
