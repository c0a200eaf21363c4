import { defineRule } from '../rule.ts';

/** A home page answers nobody's question: link the one piece that helps. */
export default defineRule({
  id: 'specific-link',
  source: '003 §1',
  on: 'draft',
  inChats: 'silent',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'specific_link', data: { host: 'my-site.example' } },

  needs({ draft, welcome, moment }) {
    if (!draft || welcome || draft.links.length === 0) return undefined;
    return { kinds: [], since: moment.now };
  },

  check({ reading }) {
    if (!reading?.own || !reading.ownHome || reading.invited) return undefined;
    return { key: 'specific_link', data: { host: reading.own.host }, evidence: [] };
  },
});
