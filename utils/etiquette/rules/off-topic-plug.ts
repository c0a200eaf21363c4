import { defineRule } from '../rule.ts';

/** Points of promotional wording from which talk of one's own thing counts as a plug (reference: topic §5). */
const PLUG = 1.5;

/** Talk of one's own blog, product or shop in a thread on something else: the source's own example has no link. */
export default defineRule({
  id: 'off-topic-plug',
  source: '003 §1',
  on: 'draft',
  inChats: 'silent',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'off_topic_plug', data: { n: 9 } },

  needs({ draft, welcome, moment }) {
    if (!draft || welcome || draft.links.length > 0) return undefined;
    return { kinds: [], since: moment.now };
  },

  check({ reading }) {
    if (!reading || reading.posts === 0 || reading.related || reading.invited) return undefined;
    if (!reading.signs.includes('own-thing') || reading.points < PLUG) return undefined;
    return { key: 'off_topic_plug', data: { n: reading.posts }, evidence: [] };
  },
});
