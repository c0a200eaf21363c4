import type { Act } from '../act.ts';
import { answerTo } from '../chats/answered.ts';
import { deedsIn, isHost, sinceStart } from '../chats/deeds.ts';
import { OURS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';

/** A chat is a talk: reposting or answering a participant is half of it. */
export default defineRule({
  id: 'chat-generosity',
  source: '000 §1',
  on: 'chat',
  inChats: 'only',
  levels: ['companion'],
  tone: 'advice',
  thresholds: {
    posts: { unit: 'times', min: 1, max: 20, default: 3 },
  },
  example: { key: 'chat_generosity', data: { n: 3 } },

  needs({ chat }) {
    return chat && sinceStart(chat.visit, [...OURS, 'repost']);
  },

  check(situation, { posts }) {
    const { chat } = situation;
    const done = deedsIn(situation);
    if (!chat || isHost(chat, done[0]?.account)) return undefined;
    const { hosts, tag } = chat.visit;
    /** Done for somebody who takes part as the user does; an answer to a question is the user's own. */
    const isForOthers = (act: Act) =>
      act.person !== undefined &&
      act.person !== act.account &&
      !hosts.includes(act.person) &&
      (act.kind === 'repost' || !answerTo(tag, act));
    if (done.some(isForOthers)) return undefined;
    const own = done.filter(({ kind }) => kind !== 'repost');
    if (own.length < posts) return undefined;
    return { key: 'chat_generosity', data: { n: own.length }, evidence: own.map(({ id }) => id) };
  },
});
