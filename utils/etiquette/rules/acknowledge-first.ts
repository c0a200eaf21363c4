import { OURS, THEIRS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

/** Who complains in public is answered there first: everybody else sees that somebody cares. Then comes the message. */
export default defineRule({
  id: 'acknowledge-first',
  source: '002 §1',
  on: 'draft',
  profiles: ['brand'],
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {
    days: { unit: 'days', min: 1, max: 30, default: 7 },
  },
  example: { key: 'acknowledge_first', data: { n: 1 } },

  needs({ draft, moment }, { days }) {
    if (draft?.kind !== 'dm' || !draft.person || draft.chat?.answered || draft.text.trim() === '')
      return undefined;
    return { kinds: [...THEIRS, ...OURS, 'wrote-first'], since: moment.now - days * DAY };
  },

  check({ history, moment }) {
    const spoke = history.findLast(({ kind }) => THEIRS.includes(kind));
    // Only where somebody has looked is there no answer.
    if (!spoke || !(Number(spoke.lookedAt) >= spoke.at)) return undefined;
    const isSince = ({ kind, at }: typeof spoke) => at >= spoke.at && !THEIRS.includes(kind);
    if (history.some(isSince)) return undefined;
    const n = Math.max(1, Math.round((moment.now - spoke.at) / DAY));
    return {
      key: 'acknowledge_first',
      data: { n },
      evidence: [spoke.id],
      ...(spoke.post && { post: spoke.post }),
    };
  },
});
