import { defineRule } from '../rule.ts';

/** Whoever is asked for a meeting wants to know what it is about. */
export default defineRule({
  id: 'clear-purpose',
  source: '004 §1',
  on: 'draft',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'clear_purpose', data: {} },

  needs({ draft, reading, standing: { rung }, moment }) {
    if (!draft?.person || rung === 'known' || rung === 'not-a-person') return undefined;
    const open = reading?.asking.asks.includes('meeting') && !reading.asking.reason;
    return open ? { kinds: [], since: moment.now } : undefined;
  },

  check: () => ({ key: 'clear_purpose', data: {}, evidence: [] }),
});
