import type { Act } from '../act.ts';
import { deedsIn, isHost, sinceStart } from '../chats/deeds.ts';
import { OURS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';
import { MINUTE } from '../time.ts';

/** Nobody leaves without a thank-you to those who held the chat, and to those who made it one. */
export default defineRule({
  id: 'chat-thanks',
  source: '000 §2',
  on: 'chat',
  inChats: 'only',
  levels: ['companion'],
  tone: 'advice',
  thresholds: {
    before: { unit: 'minutes', min: 1, max: 60, default: 10 },
  },
  example: { key: 'chat_thanks', data: { title: '#BufferChat' } },

  needs({ chat, moment }, { before }) {
    if (!chat) return undefined;
    const { until, closing } = chat.visit;
    const ends = closing !== undefined || moment.now >= until - before * MINUTE;
    return ends ? sinceStart(chat.visit, OURS) : undefined;
  },

  check(situation) {
    const { chat } = situation;
    const done = deedsIn(situation);
    const [{ account = undefined } = {}] = done;
    if (!chat || account === undefined) return undefined;
    const { hosts, title } = chat.visit;
    const thanks = done.filter(({ traits }) => traits?.says?.includes('thanks'));
    const named = ({ person, mentions = [] }: Act) => (person ? [person, ...mentions] : mentions);
    const isOther = (one: string) => one !== account && !hosts.includes(one);
    // Thanks that speak to nobody are for all; whoever names participants there has not named the hosts yet.
    const isForAll = ({ kind, person }: Act) => kind === 'post' && !person;
    const others = thanks.some((act) => isForAll(act) || named(act).some(isOther));
    const got = (act: Act) =>
      (isForAll(act) && !named(act).some(isOther)) || named(act).some((one) => hosts.includes(one));
    const host = hosts.length === 0 || isHost(chat, account) || thanks.some(got);
    if (host && others) return undefined;
    const data = { title };
    const [about] = hosts;
    if (!host && others && about) return { key: 'chat_thanks_host', data, about, evidence: [] };
    if (host && !others && hosts.length > 0) return { key: 'chat_thanks_others', data, evidence: [] };
    return { key: 'chat_thanks', data, evidence: [] };
  },
});
