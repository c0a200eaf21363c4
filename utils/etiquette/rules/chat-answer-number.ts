import { answeredIn } from '../chats/answered.ts';
import { hasBegun } from '../chats/begun.ts';
import { isHost, sinceStart } from '../chats/deeds.ts';
import { questionIn } from '../chats/numbers.ts';
import { withoutTags } from '../chats/tag.ts';
import { OURS } from '../exchanges.ts';
import { defineRule, type Situation } from '../rule.ts';

/** An answer that begins with its question's number is understood by whoever comes across it alone. */
export default defineRule({
  id: 'chat-answer-number',
  source: '000 §1',
  on: 'draft',
  inChats: 'only',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'chat_answer_number', data: { question: 'Q3', copy: 'A3' } },

  needs(situation) {
    const { chat } = situation;
    return chat && isAnswer(situation) ? sinceStart(chat.visit, OURS) : undefined;
  },

  check({ draft, chat, history }) {
    const n = chat?.question;
    if (!n || answeredIn(chat.visit, history).includes(n)) return undefined;
    // A post of one's own may be about something else.
    const key = draft?.kind === 'post' ? 'chat_answer_number_maybe' : 'chat_answer_number';
    return { key, data: { question: `Q${n}`, copy: `A${n}` }, evidence: [] };
  },
});

const ASKS_BACK = /[?？؟]["'”’»)\s]*$/;

/** Whether a draft answers a question of the chat and does not say which. */
function isAnswer({ draft, chat }: Omit<Situation, 'history'>): boolean {
  if (!draft || !chat?.question || chat.by === 'presence' || isHost(chat, draft.account)) return false;
  const { kind, person, text } = draft;
  const { answer, question, speech, visit } = chat;
  // A post of one's own may still answer an earlier question; an answer below a question answers that.
  if (kind === 'post' ? answer !== undefined : answer === question) return false;
  // What is said to a participant is said to them.
  if (kind === 'post' && person && !visit.hosts.includes(person)) return false;
  // Who begins with a hello below a question may go on to answer it; in a post of one's own a hello is enough.
  const isBeside = speech?.hello || speech?.thanks || speech?.firstTime || speech?.aside;
  if (kind === 'post' ? isBeside : speech?.alone) return false;
  if (questionIn(text) !== undefined || ASKS_BACK.test(withoutTags(text).trim())) return false;
  return hasBegun(text);
}
