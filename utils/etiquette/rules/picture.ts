import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

/** A shorter text may still become anything, characters. */
const BEGUN = 20;

/** X is a medium of pictures: a post that shows something is seen. A link brings a picture of its own. */
export default defineRule({
  id: 'picture',
  source: '001 §4',
  on: 'draft',
  about: 'account',
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {
    often: { choices: ['each', 'third', 'off'], default: 'each' },
  },
  example: { key: 'picture', data: {} },

  needs({ draft, profile, chat, moment }, { often }) {
    if (draft?.kind !== 'post' || draft.media || draft.links.length > 0 || often === 'off') return undefined;
    const isBrand = profile === 'brand';
    const hour = !isBrand && chat?.by !== 'presence' ? chat?.visit : undefined;
    if (draft.text.trim().length < BEGUN || !(isBrand || hour)) return undefined;
    const back = often === 'third' ? moment.now - 30 * DAY : moment.now;
    return { kinds: ['post'], since: hour?.from ?? back, of: 'everybody' };
  },

  check({ history, profile }, { often }) {
    // Among the many short posts of a chat, one picture an hour is enough.
    if (profile !== 'brand' && history.some(({ traits }) => traits?.media)) return undefined;
    if (often === 'each') return { key: 'picture', data: {}, evidence: [] };
    const last = history.slice(-2);
    if (last.length < 2 || last.some(({ traits }) => traits?.media)) return undefined;
    return { key: 'picture_third', data: { n: 3 }, evidence: last.map(({ id }) => id) };
  },
});
