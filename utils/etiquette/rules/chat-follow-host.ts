import { endOf } from '../chats/after.ts';
import { defineRule } from '../rule.ts';

/** Whoever makes a chat that one likes to be in is worth a follow. */
export default defineRule({
  id: 'chat-follow-host',
  source: '000 §2',
  on: 'look',
  levels: ['popup'],
  tone: 'praise',
  thresholds: {},
  example: { key: 'chat_follow_host', data: { tag: '#BufferChat' } },

  needs({ visits = [], handle, person, standing, moment }) {
    // Whom X has shown with no follow button is unknown, and nothing is said of them.
    if (person?.following !== false || person.shut || standing.rung === 'not-a-person') return undefined;
    const hosted = visits.filter(({ hosts }) => hosts.includes(handle));
    if (!hosted.some((visit) => endOf(visit) <= moment.now)) return undefined;
    return { kinds: ['follow'], since: Math.min(...hosted.map(({ from }) => from)) };
  },

  check({ visits = [], handle, history, moment }) {
    if (history.length > 0) return undefined;
    const visit = visits.findLast((one) => one.hosts.includes(handle) && endOf(one) <= moment.now);
    return visit && { key: 'chat_follow_host', data: { tag: visit.title }, evidence: [] };
  },
});
