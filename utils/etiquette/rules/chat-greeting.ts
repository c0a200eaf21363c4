import { hasBegun } from '../chats/begun.ts';
import { deedsIn, isHost, sinceStart } from '../chats/deeds.ts';
import { OURS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';

/** Whoever enters a room says hello, or who they are. */
export default defineRule({
  id: 'chat-greeting',
  source: '000 §1',
  on: 'draft',
  inChats: 'only',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'chat_greeting', data: { title: '#BufferChat' } },

  needs({ draft, chat }) {
    if (!draft || !chat || isHost(chat, draft.account) || !hasBegun(draft.text)) return undefined;
    // Somebody who answers a friend's post is not in the chat by that.
    const isIn = chat.by === 'tag' || (chat.by === 'thread' && chat.visit.joined !== undefined);
    if (!isIn || chat.speech?.hello || chat.speech?.firstTime) return undefined;
    return sinceStart(chat.visit, OURS);
  },

  check(situation) {
    if (!situation.chat || deedsIn(situation).length > 0) return undefined;
    return { key: 'chat_greeting', data: { title: situation.chat.visit.title }, evidence: [] };
  },
});
