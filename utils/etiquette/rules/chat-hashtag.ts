import { hasBegun } from '../chats/begun.ts';
import { tagsIn } from '../chats/tag.ts';
import { defineRule } from '../rule.ts';

/** What is said in a chat without its hashtag is seen by nobody there. The handle of who is answered X writes itself. */
export default defineRule({
  id: 'chat-hashtag',
  source: '000 §1',
  on: 'draft',
  inChats: 'only',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'chat_hashtag', data: { title: '#BufferChat', copy: '#BufferChat' } },

  needs({ draft, chat, chats = chat ? [chat] : [], moment }) {
    // A text with one chat's hashtag has its place there, wherever it is an answer.
    if (!draft || !chat || chats.some(({ by }) => by === 'tag') || !hasBegun(draft.text)) return undefined;
    return { kinds: [], since: moment.now };
  },

  check({ draft, chat }) {
    if (!draft || !chat) return undefined;
    const { tag, title } = chat.visit;
    const data = { title, copy: title };
    if (chat.by === 'thread' || chat.answer) return { key: 'chat_hashtag', data, evidence: [] };
    // With a hashtag of its own a post has its place, unless that is a slip: "#BuferChat".
    const isSlip = (one: string) => one.slice(0, ALIKE) === tag.slice(0, ALIKE);
    if (!tagsIn(draft.text).every(isSlip)) return undefined;
    return { key: 'chat_hashtag_maybe', data, evidence: [] };
  },
});

/** Letters that a slip leaves at a hashtag's beginning. */
const ALIKE = 4;
