import { isOwnCircle } from '../person.ts';
import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

/** A quarrel is over after that. */
const LASTS = 7 * DAY;

/** Whoever insults is after an answer, be it an angry or a calm one. */
export default defineRule({
  id: 'dont-feed',
  source: '001 §5',
  on: 'draft',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'dont_feed', data: {} },

  needs({ draft, reading, person, moment }) {
    if (!draft || !reading?.provoked || draft.person === draft.account || isOwnCircle(person))
      return undefined;
    return { kinds: ['reply', 'quote'], since: moment.now - LASTS };
  },

  check({ draft, history }) {
    const before = history.filter(({ thread }) => draft?.root !== undefined && thread === draft.root);
    if (before.length === 0) return { key: 'dont_feed', data: {}, evidence: [] };
    return {
      key: 'dont_feed_again',
      data: { n: before.length + 1 },
      evidence: before.map(({ id }) => id),
    };
  },
});
