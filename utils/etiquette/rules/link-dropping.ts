import { dropsOf } from '../drops.ts';
import { isOneSite, isShared } from '../own-places.ts';
import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

/** The same page left in thread after thread reads as advertising, whatever it is. */
export default defineRule({
  id: 'link-dropping',
  source: 'ours',
  on: 'draft',
  inChats: 'silent',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {
    threads: { unit: 'times', min: 2, max: 20, default: 3 },
    days: { unit: 'days', min: 1, max: 30, default: 7 },
  },
  example: { key: 'link_dropping', data: { host: 'my-site.example', n: 3, days: 7 } },

  needs({ draft, welcome, moment }, { days }) {
    if (!draft || welcome || draft.links.length === 0) return undefined;
    return { kinds: ['reply', 'quote'], since: moment.now - days * DAY, of: 'everybody' };
  },

  check({ draft, reading, history }, { threads: limit, days }) {
    if (!draft || reading?.invited) return undefined;
    for (const link of draft.links) {
      const own = Boolean(reading?.ownHosts.includes(link.host)) && !isShared(link.host);
      const { threads, acts } = dropsOf(
        history,
        ({ host, page }) => page === link.page || (own && isOneSite(host, link.host)),
        draft,
      );
      if (threads + 1 < limit) continue;
      const data = { host: link.host, n: threads + 1, days };
      return { key: 'link_dropping', data, evidence: acts.map(({ id }) => id) };
    }
    return undefined;
  },
});
