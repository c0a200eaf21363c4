import { isHost } from '../chats/deeds.ts';
import { defineRule } from '../rule.ts';

/** Points of promotional wording that are plain (reference: topic §5). */
const PLAIN = 2;

/** In a chat people are social first: whoever sells there is remembered for that. */
export default defineRule({
  id: 'chat-promotion',
  source: '000 §2',
  on: 'draft',
  inChats: 'only',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'chat_promotion_link', data: { host: 'my-site.example', title: '#BufferChat' } },

  needs({ draft, reading, chat, welcome, moment }) {
    if (!draft || !reading || !chat || chat.by === 'presence' || isHost(chat, draft.account))
      return undefined;
    // Those who know each other, or were asked, may say so; a post of one's own is for all.
    if (draft.kind === 'post' ? isInvited(chat.visit.questions) : welcome) return undefined;
    return reading.own || reading.points >= PLAIN ? { kinds: [], since: moment.now } : undefined;
  },

  check({ reading, chat }) {
    if (!reading || !chat || reading.invited) return undefined;
    const { title } = chat.visit;
    // What belongs to the question may be worth its link.
    const softer = reading.related && { atMost: 'hint' as const };
    const host = reading.own?.host;
    if (host) return { key: 'chat_promotion_link', data: { host, title }, evidence: [], ...softer };
    return { key: 'chat_promotion_words', data: { title }, evidence: [], ...softer };
  },
});

/** The question of the moment asks for links. */
const isInvited = (questions: readonly { invites?: true }[]): boolean => questions.at(-1)?.invites === true;
