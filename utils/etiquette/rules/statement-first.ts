import type { Act } from '../act.ts';
import { defineRule } from '../rule.ts';
import { REGRETS, regretsOf } from '../text/regret.ts';
import { DAY } from '../time.ts';

/** Where many complain, one statement comes before many apologies. */
export default defineRule({
  id: 'statement-first',
  source: '001 §5',
  on: 'draft',
  about: 'account',
  profiles: ['brand'],
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {
    threads: { unit: 'times', min: 2, max: 20, default: 3 },
    days: { unit: 'days', min: 1, max: 30, default: 7 },
  },
  example: { key: 'statement_first', data: { n: 3, days: 7 } },

  needs({ draft, moment }, { days }) {
    const isAnswer = draft?.kind === 'reply' || draft?.kind === 'quote';
    if (!isAnswer || !regretsOf(draft.text).includes('sorry')) return undefined;
    return { kinds: ['reply', 'quote', 'post'], since: moment.now - days * DAY, of: 'everybody' };
  },

  check({ draft, history }, { threads, days }) {
    const isStatement = ({ kind, traits }: Act) =>
      kind === 'post' && REGRETS.some((one) => traits?.says?.includes(one));
    if (history.some(isStatement)) return undefined;
    const here = [draft?.root, draft?.person];
    const elsewhere = history.filter(
      (act) => act.kind !== 'post' && act.traits?.says?.includes('sorry') && !here.includes(threadOf(act)),
    );
    const n = new Set(elsewhere.map(threadOf)).size + 1;
    if (n < threads) return undefined;
    return { key: 'statement_first', data: { n, days }, evidence: elsewhere.map(({ id }) => id) };
  },
});

/** What tells one thread from another: where it begins, as far as that is known; else who was answered. */
const threadOf = ({ thread, person, id }: Act): string => thread ?? person ?? id;
