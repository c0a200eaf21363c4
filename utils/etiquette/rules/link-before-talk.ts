import type { Act, LinkTrait } from '../act.ts';
import { isShared } from '../own-places.ts';
import { defineRule } from '../rule.ts';

/** Say something first: a link of one's own should not be the first thing that somebody hears from you. */
export default defineRule({
  id: 'link-before-talk',
  source: '003 §1',
  on: 'draft',
  inChats: 'silent',
  levels: ['hint', 'pause', 'popup'],
  tone: 'advice',
  thresholds: {
    exchanges: { unit: 'times', min: 0, max: 20, default: 1 },
  },
  leansOnStanding: true,
  example: { key: 'link_before_talk', data: { host: 'my-site.example', n: 0 } },

  needs({ draft, welcome }) {
    if (!draft?.person || welcome || draft.links.length === 0) return undefined;
    return { kinds: ['reply', 'quote', 'answer', 'mention', 'wrote-first'], since: 0 };
  },

  check({ draft, reading, history, standing: { rung } }, { exchanges }) {
    const own = reading?.own;
    if (!own || reading.invited) return undefined;
    // They talk already: the user's own words stand above.
    if (
      draft?.account &&
      draft.thread.some(({ person, role }) => person === draft.account && role !== 'sibling')
    )
      return undefined;
    const advertised = ({ host }: LinkTrait) => host === own.host && !isShared(host);
    const spoken = (act: Act) => !act.traits?.links?.some(advertised);
    const days = new Set(history.filter(spoken).map(({ day }) => day));
    if (days.size >= exchanges) return undefined;
    const asks = rung === 'unknown' && { atMost: 'hint' as const };
    return { key: 'link_before_talk', data: { host: own.host, n: days.size }, evidence: [], ...asks };
  },
});
