import { conversationOf, personOf, rowsOf, type Where } from './conversation.ts';
import { CHAT } from './selectors.ts';

/** Messages that tell whether X has changed. */
const ENOUGH = 3;

/**
 * Whether a conversation with one person can be read: whose its messages are, and the composer where something can be written.
 * `undefined` where too little is there to tell.
 */
export function chatSightOf(panel: Element, where: Where): 'seeing' | 'blind' | undefined {
  if (!personOf(panel, where) || rowsOf(panel).length < ENOUGH) return undefined;
  const known = panel.querySelector(`${CHAT.composer} ${CHAT.editor}`) || !panel.querySelector(CHAT.writes);
  return known && conversationOf(panel, where) ? 'seeing' : 'blind';
}
