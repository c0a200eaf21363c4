import { endOf, isJustOver } from '../chats/after.ts';
import { metIn } from '../chats/met.ts';
import { OURS, THEIRS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';

/** Whom one talked with in a chat is kept by a word on the next day. */
export default defineRule({
  id: 'chat-follow-up',
  source: '000 §3',
  on: 'look',
  levels: ['popup'],
  tone: 'praise',
  thresholds: {},
  example: { key: 'chat_follow_up', data: { n: 3, tag: '#BufferChat' } },

  needs({ visits = [], person, standing, moment }) {
    const over = visits.filter((visit) => isJustOver(visit, moment.now));
    if (over.length === 0 || person?.shut || standing.rung === 'not-a-person') return undefined;
    return { kinds: [...OURS, 'repost', ...THEIRS, 'dm'], since: Math.min(...over.map(({ from }) => from)) };
  },

  check({ visits = [], handle, history, moment }) {
    const over = visits.filter((visit) => isJustOver(visit, moment.now));
    for (const visit of over.toSorted((a, b) => endOf(b) - endOf(a))) {
      const met = metIn(visit, history).get(handle);
      if (!met || met.evidence.length === 0) continue;
      if (met.since) return undefined;
      const data = { n: met.words + met.theirs, tag: visit.title };
      return { key: 'chat_follow_up', data, evidence: met.evidence };
    }
    return undefined;
  },
});
