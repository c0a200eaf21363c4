import { contact, isAskedFor, wroteFirst } from '../contact.ts';
import { THEIRS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';

/** People are wary of brands that join conversations which are not about them. */
export default defineRule({
  id: 'brand-joins-in',
  source: '001 §2',
  on: 'draft',
  profiles: ['brand'],
  inChats: 'silent',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {},
  example: { key: 'brand_joins_in', data: {} },

  needs({ draft, welcome, standing: { rung } }) {
    const isAnswer = draft?.kind === 'reply' || draft?.kind === 'quote';
    if (!isAnswer || !draft.person || welcome || draft.text.trim() === '') return undefined;
    return rung === 'stranger' || rung === 'unknown' ? contact() : undefined;
  },

  check(situation) {
    const { history } = situation;
    const spoke = history.some(({ kind }) => THEIRS.includes(kind));
    if (spoke || wroteFirst(history) || isAskedFor(situation)) return undefined;
    return { key: 'brand_joins_in', data: {}, evidence: [] };
  },
});
