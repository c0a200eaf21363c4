import { closeness, contact, wroteFirst } from '../contact.ts';
import { isBelow } from '../ladder.ts';
import { defineRule } from '../rule.ts';

/** A coffee, a call, an e-mail address: good things to ask for, once there is something between you. */
export default defineRule({
  id: 'early-meeting-ask',
  source: '004 §1',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'early_meeting_ask', data: { n: 1, days: 1, need: 3, over: 14 } },

  needs({ draft, reading }) {
    if (!draft?.person || !reading?.asking.asks.includes('meeting')) return undefined;
    return contact();
  },

  check(situation) {
    const { standing } = situation;
    if (!isBelow(standing)) return undefined;
    // Who wrote first may have asked for it themselves.
    const isSoft = standing.rung !== 'stranger' || wroteFirst(situation.history);
    const softer = isSoft && { atMost: 'hint' as const };
    return { key: 'early_meeting_ask', ...closeness(situation), ...softer };
  },
});
