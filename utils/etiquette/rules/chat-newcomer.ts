import type { Act } from '../act.ts';
import { sinceStart } from '../chats/deeds.ts';
import { OURS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';

/** Somebody says that it is their first time: a word of welcome makes them come again. */
export default defineRule({
  id: 'chat-newcomer',
  source: '000 §2',
  on: 'chat',
  inChats: 'only',
  levels: ['companion'],
  tone: 'praise',
  thresholds: {},
  example: { key: 'chat_newcomer', data: {} },

  needs({ chat }) {
    return chat && chat.visit.newcomers.length > 0 ? sinceStart(chat.visit, OURS) : undefined;
  },

  check({ chat, history }) {
    const spokenTo =
      (handle: string) =>
      ({ person, mentions, account }: Act) =>
        account === handle || person === handle || mentions?.includes(handle);
    const about = chat?.visit.newcomers.find((handle) => !history.some(spokenTo(handle)));
    return about === undefined ? undefined : { key: 'chat_newcomer', data: {}, about, evidence: [] };
  },
});
