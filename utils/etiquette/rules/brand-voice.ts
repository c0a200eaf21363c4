import { defineRule } from '../rule.ts';
import { voiceOf } from '../text/voice.ts';

/** A brand speaks for all who make it, whoever writes today; only the hello of a chat is somebody's own. */
export default defineRule({
  id: 'brand-voice',
  source: '001 §2',
  on: 'draft',
  about: 'account',
  profiles: ['brand'],
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'brand_voice', data: {} },

  needs({ draft, chat, moment }) {
    if (!draft || draft.kind === 'dm' || chat?.speech?.hello) return undefined;
    return voiceOf(draft.text).singular ? { kinds: [], since: moment.now } : undefined;
  },

  check: () => ({ key: 'brand_voice', data: {}, evidence: [] }),
});
