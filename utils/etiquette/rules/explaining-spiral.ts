import type { Act } from '../act.ts';
import { defineRule } from '../rule.ts';
import { REGRETS, regretsOf } from '../text/regret.ts';
import { DAY } from '../time.ts';

/** How long a thread goes on, ms. */
const GOES_ON = 30 * DAY;

/** Each further word of justification is one more to be misread: say sorry once, and move on. */
export default defineRule({
  id: 'explaining-spiral',
  source: '001 §5',
  on: 'draft',
  about: 'account',
  profiles: ['brand'],
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {
    replies: { unit: 'times', min: 2, max: 10, default: 2 },
  },
  example: { key: 'explaining_spiral', data: { n: 2 } },

  needs({ draft, moment }) {
    if (draft?.kind !== 'reply' || regretsOf(draft.text).length === 0) return undefined;
    return { kinds: ['reply', 'quote'], since: moment.now - GOES_ON, of: 'everybody' };
  },

  check({ draft, history }, { replies }) {
    const kept = history.filter(
      (act) => act.thread !== undefined && act.thread === draft?.root && regrets(act),
    );
    // What was written elsewhere stands in the thread.
    const shown = draft?.thread.filter(
      ({ person, text }) => person !== '' && person === draft.account && regretsOf(text).length > 0,
    );
    const n = Math.max(kept.length, shown?.length ?? 0) + 1;
    if (n < replies) return undefined;
    return { key: 'explaining_spiral', data: { n }, evidence: kept.map(({ id }) => id) };
  },
});

const regrets = ({ traits }: Act) => REGRETS.some((one) => traits?.says?.includes(one));
