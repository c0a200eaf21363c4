import { closeness, contact, isService, wantedDm, wroteFirst } from '../contact.ts';
import { isBelow } from '../ladder.ts';
import { defineRule } from '../rule.ts';

/** A private message to somebody who has not written first, and whom one hardly knows. */
export default defineRule({
  id: 'early-dm',
  source: '003 §3',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'early_dm', data: { n: 2, days: 5, need: 3, over: 14 } },

  needs({ draft }) {
    if (draft?.kind !== 'dm' || !draft.person || draft.chat?.theirs || draft.text.trim() === '')
      return undefined;
    return contact();
  },

  check(situation) {
    const { history, standing } = situation;
    const { rung } = standing;
    if (!isBelow(standing) || wroteFirst(history) || wantedDm(history) || isService(situation))
      return undefined;
    const near = (rung === 'acquaintance' || rung === 'unknown') && { atMost: 'hint' as const };
    const close = closeness(situation);
    if (close.data.n === 0) return { key: 'early_dm', ...close, ...near };
    return { key: 'early_dm_some', ...close, ...near };
  },
});
