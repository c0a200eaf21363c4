import { closeness, contact, isService, wantedDm, wroteFirst } from '../contact.ts';
import { isBelow } from '../ladder.ts';
import { defineRule } from '../rule.ts';

/** Asking a stranger for private messages reads as asking somebody at a party into another room. */
export default defineRule({
  id: 'early-dm-ask',
  source: '003 §3',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'early_dm_ask', data: { n: 0, days: 0, need: 3, over: 14 } },

  needs({ draft, reading }) {
    if (!draft?.person || draft.kind === 'dm' || !reading?.asking.asks.includes('dm')) return undefined;
    return contact();
  },

  check(situation) {
    const { reading, history, standing } = situation;
    if (!isBelow(standing) || reading?.wantsDms || wroteFirst(history)) return undefined;
    if (wantedDm(history) || isService(situation)) return undefined;
    const asks = standing.rung === 'unknown' && { atMost: 'hint' as const };
    return { key: 'early_dm_ask', ...closeness(situation), ...asks };
  },
});
