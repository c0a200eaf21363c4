import { deedsIn, sinceStart } from '../chats/deeds.ts';
import { OURS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';
import { MINUTE } from '../time.ts';

/** Late is no reason to stay out: jump in. */
export default defineRule({
  id: 'chat-late',
  source: '000 §2',
  on: 'chat',
  inChats: 'only',
  levels: ['companion'],
  tone: 'praise',
  thresholds: {
    after: { unit: 'minutes', min: 1, max: 60, default: 5 },
  },
  example: { key: 'chat_late', data: { n: 12, title: '#BufferChat' } },

  needs({ chat, moment }, { after }) {
    if (!chat) return undefined;
    const { from, joined = moment.now } = chat.visit;
    return joined - from > after * MINUTE ? sinceStart(chat.visit, OURS) : undefined;
  },

  check(situation) {
    const { chat, moment } = situation;
    if (!chat || deedsIn(situation).length > 0) return undefined;
    const { from, title } = chat.visit;
    const n = Math.floor((moment.now - from) / MINUTE);
    return { key: 'chat_late', data: { n, title }, evidence: [] };
  },
});
