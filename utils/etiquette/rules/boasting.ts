import { defineRule } from '../rule.ts';
import { voiceOf } from '../text/voice.ts';

/** Praise of oneself helps no reader; what they can use or see does. */
export default defineRule({
  id: 'boasting',
  source: '001 §3',
  on: 'draft',
  about: 'account',
  profiles: ['brand'],
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'boasting', data: {} },

  needs({ draft, moment }) {
    if (!draft || draft.kind === 'dm') return undefined;
    return voiceOf(draft.text).boasts ? { kinds: [], since: moment.now } : undefined;
  },

  check: () => ({ key: 'boasting', data: {}, evidence: [] }),
});
