import { defineRule } from '../rule.ts';
import { below, closeness, contact, wroteFirst } from '../together.ts';

/** Asking a stranger for private messages reads as asking somebody at a party into another room. */
export default defineRule({
  id: 'early-dm-ask',
  source: '003 §3',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'early_dm_ask', data: { n: 0, days: 0, need: 3, over: 14 } },

  needs({ draft, reading, moment }) {
    if (!draft?.person || draft.kind === 'dm' || !reading?.asking.asks.includes('dm')) return undefined;
    return contact(moment.now);
  },

  check(situation) {
    const { reading, history } = situation;
    const rung = below(situation);
    if (!rung || reading?.wantsDms || wroteFirst(history)) return undefined;
    const asks = rung === 'unknown' && { atMost: 'hint' as const };
    return { key: 'early_dm_ask', ...closeness(situation), ...asks };
  },
});
