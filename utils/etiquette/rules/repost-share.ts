import { FEED, shareOf } from '../reposts.ts';
import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

/** Reposts are spice: a brand that mostly passes on what others say says nothing itself. */
export default defineRule({
  id: 'repost-share',
  source: '001 §3',
  on: 'act',
  about: 'account',
  profiles: ['brand'],
  levels: ['nudge', 'popup'],
  tone: 'advice',
  thresholds: {
    percent: { unit: 'percent', min: 5, max: 90, default: 20 },
    least: { unit: 'times', min: 5, max: 100, default: 10 },
    days: { unit: 'days', min: 7, max: 90, default: 30 },
  },
  example: { key: 'repost_share', data: { n: 4, posts: 16, percent: 25, days: 30 } },

  needs({ act, moment }, { days }) {
    if (act?.kind !== 'repost') return undefined;
    return { kinds: FEED, since: moment.now - days * DAY, of: 'everybody' };
  },

  check({ history }, { percent: most, least, days }) {
    const { posts, reposts, percent } = shareOf(history, most);
    if (posts < least || 100 * reposts <= most * posts) return undefined;
    const evidence = history.filter(({ kind }) => kind === 'repost').map(({ id }) => id);
    return { key: 'repost_share', data: { n: reposts, posts, percent, days }, evidence };
  },
});
