import { isSpared } from '../person.ts';
import { defineRule } from '../rule.ts';

/** Talking with somebody on X is not knowing them; saying so makes them wonder who you are. */
export default defineRule({
  id: 'name-dropping',
  source: '003 §5',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'name_dropping', data: {} },

  needs({ draft, reading, moment }) {
    // Whom a private message names is nobody's business.
    if (draft?.kind === 'dm') return undefined;
    return reading?.asking.knows.length ? { kinds: [], since: moment.now } : undefined;
  },

  check({ draft, reading, named = {} }) {
    const about = reading?.asking.knows.find(
      (handle) => handle !== draft?.account && !isSpared(named[handle], 'name-dropping'),
    );
    if (about === undefined) return undefined;
    return { key: 'name_dropping', data: {}, about, evidence: [] };
  },
});
