import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

/** Those who follow a brand expect it to post; for how long its last post is looked for, ms. */
const MEMORY = 90 * DAY;

/** A brand that falls silent is unfollowed: something of one's own every few days. */
export default defineRule({
  id: 'steady',
  source: '001 §2',
  on: 'look',
  about: 'account',
  profiles: ['brand'],
  levels: ['popup'],
  tone: 'praise',
  thresholds: {
    days: { unit: 'days', min: 1, max: 30, default: 3 },
  },
  example: { key: 'steady', data: { n: 4 } },

  needs: ({ moment }) => ({ kinds: ['post', 'quote'], since: moment.now - MEMORY, of: 'everybody' }),

  check({ history, moment }, { days }) {
    const last = history.at(-1);
    // Where no post was ever seen, nothing is known.
    if (!last) return undefined;
    const n = Math.floor((moment.now - last.at) / DAY);
    return n < days ? undefined : { key: 'steady', data: { n }, evidence: [last.id] };
  },
});
