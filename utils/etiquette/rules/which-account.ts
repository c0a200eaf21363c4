import type { ActKind } from '../act.ts';
import { defineRule } from '../rule.ts';
import { MINUTE } from '../time.ts';

const DONE: readonly ActKind[] = ['like', 'repost', 'quote', 'reply', 'post', 'follow', 'dm'];

/** Who has just been on X as themselves may not have noticed that the brand is speaking. */
export default defineRule({
  id: 'which-account',
  source: '001 §1',
  on: 'draft',
  about: 'account',
  profiles: ['brand'],
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {
    minutes: { unit: 'minutes', min: 5, max: 240, default: 30 },
  },
  example: { key: 'which_account', data: { brand: 'teashop', other: 'ann', n: 5 } },

  needs({ draft, moment }, { minutes }) {
    if (!draft?.account || draft.text.trim() === '') return undefined;
    return { kinds: DONE, since: moment.now - minutes * MINUTE, of: 'accounts' };
  },

  check({ draft, history, moment }) {
    const last = history.findLast(({ source }) => source !== 'seen');
    if (!draft || !last || last.account === draft.account) return undefined;
    const n = Math.max(1, Math.round((moment.now - last.at) / MINUTE));
    return {
      key: 'which_account',
      data: { brand: draft.account, other: last.account, n },
      evidence: [last.id],
    };
  },
});
