import { deedsIn, sinceStart } from '../chats/deeds.ts';
import { OURS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';
import { alike } from '../similar.ts';

/** Nearly the same post again and again buries what others say. */
export default defineRule({
  id: 'chat-spam',
  source: '000 §2',
  on: 'draft',
  inChats: 'only',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {
    posts: { unit: 'times', min: 2, max: 20, default: 3 },
  },
  example: { key: 'chat_spam', data: { n: 3, title: '#BufferChat' } },

  needs({ draft, chat }) {
    if (!draft?.similar || !chat || chat.by === 'presence') return undefined;
    // Thanks and welcomes to one after the other sound alike.
    const isKind = draft.kind === 'reply' && (chat.speech?.thanks || chat.speech?.hello);
    return isKind && draft.links.length === 0 ? undefined : sinceStart(chat.visit, OURS);
  },

  check(situation, { posts }) {
    const { draft, chat } = situation;
    const same = deedsIn(situation).filter(({ traits }) => alike(traits?.similar, draft?.similar));
    const n = same.length + 1;
    if (!chat || n < posts) return undefined;
    return { key: 'chat_spam', data: { n, title: chat.visit.title }, evidence: same.map(({ id }) => id) };
  },
});
