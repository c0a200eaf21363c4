import { isSpared } from '../person.ts';
import { defineRule } from '../rule.ts';

/** Nobody introduces others to a person whom they know from X alone. */
export default defineRule({
  id: 'uninvited-intro',
  source: '003 §5',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'uninvited_intro', data: {} },

  needs({ draft, reading, moment }) {
    // Whom a private message names is nobody's business.
    if (draft?.kind === 'dm') return undefined;
    return reading?.asking.introduces.length ? { kinds: [], since: moment.now } : undefined;
  },

  check({ draft, reading, named = {} }) {
    const about = reading?.asking.introduces.find(
      (handle) => handle !== draft?.account && !isSpared(named[handle], 'uninvited-intro'),
    );
    if (about === undefined) return undefined;
    return { key: 'uninvited_intro', data: {}, about, evidence: [] };
  },
});
