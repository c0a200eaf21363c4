import { answeredIn, answerTo } from '../chats/answered.ts';
import { deedsIn, isHost, sinceStart } from '../chats/deeds.ts';
import { OURS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';

/** Sooner nobody can tell how many will be plenty. */
const SOME = 3;

/** Seven answers to ten questions are plenty: the rest of the hour is for what others say. */
export default defineRule({
  id: 'chat-progress',
  source: '000 §1',
  on: 'chat',
  inChats: 'only',
  levels: ['companion'],
  tone: 'praise',
  thresholds: {
    ofTen: { unit: 'times', min: 1, max: 10, default: 7 },
  },
  example: { key: 'chat_progress_plenty', data: { n: 7, asked: 10 } },

  needs({ chat }) {
    return chat && chat.visit.questions.length > 0 ? sinceStart(chat.visit, OURS) : undefined;
  },

  check(situation, { ofTen }) {
    const { chat } = situation;
    const done = deedsIn(situation);
    if (!chat || isHost(chat, done[0]?.account)) return undefined;
    // Whoever comes late has not seen them all.
    const asked = Math.max(...chat.visit.questions.map(({ n }) => n));
    const answered = answeredIn(chat.visit, done).filter((one) => one <= asked).length;
    if (answered === 0 && asked < 2) return undefined;
    const data = { n: answered, asked };
    const evidence = done.filter((act) => answerTo(chat.visit.tag, act)).map(({ id }) => id);
    const plenty = asked >= SOME && answered * 10 >= asked * ofTen;
    return plenty
      ? { key: 'chat_progress_plenty', data, evidence }
      : { key: 'chat_progress', data, evidence };
  },
});
