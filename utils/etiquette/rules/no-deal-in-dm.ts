import { closeness, contact, theyBegan, wantedDm } from '../contact.ts';
import { isBelow } from '../ladder.ts';
import { defineRule } from '../rule.ts';

/** Private messages begin a conversation; a deal with somebody who hardly knows you is closed elsewhere. */
export default defineRule({
  id: 'no-deal-in-dm',
  source: '002 §1',
  on: 'draft',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'no_deal_in_dm', data: { n: 0, days: 0, need: 3, over: 14 } },

  needs({ draft, reading }) {
    if (draft?.kind !== 'dm' || !draft.person || !reading?.asking.asks.includes('deal')) return undefined;
    return contact();
  },

  check(situation) {
    const { draft, history, standing } = situation;
    // Where nothing is known of one's own messages, whoever wrote there may have begun.
    const began = theyBegan(history) || (draft?.chat?.theirs && !history.some(({ kind }) => kind === 'dm'));
    if (began || wantedDm(history) || !isBelow(standing)) return undefined;
    return { key: 'no_deal_in_dm', ...closeness(situation) };
  },
});
