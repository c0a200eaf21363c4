import { defineRule } from '../rule.ts';
import { below, closeness, contact } from '../together.ts';

/** A coffee, a call, an e-mail address: good things to ask for, once there is something between you. */
export default defineRule({
  id: 'early-meeting-ask',
  source: '004 §1',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'early_meeting_ask', data: { n: 1, days: 1, need: 3, over: 14 } },

  needs({ draft, reading, moment }) {
    if (!draft?.person || !reading?.asking.asks.includes('meeting')) return undefined;
    return contact(moment.now);
  },

  check(situation) {
    const rung = below(situation);
    if (!rung) return undefined;
    const softer = rung !== 'stranger' && { atMost: 'hint' as const };
    return { key: 'early_meeting_ask', ...closeness(situation), ...softer };
  },
});
