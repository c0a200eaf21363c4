import { isNew, NEW } from '../contact.ts';
import { defineRule } from '../rule.ts';
import { alike } from '../similar.ts';
import { DAY } from '../time.ts';

/** The same private message to one after the other is advertising, however kindly it begins. */
export default defineRule({
  id: 'mass-dm',
  source: '002 §1',
  on: 'draft',
  levels: ['pause', 'hint', 'popup'],
  tone: 'advice',
  thresholds: {
    people: { unit: 'people', min: 2, max: 50, default: 3 },
    days: { unit: 'days', min: 1, max: 30, default: 7 },
  },
  example: { key: 'mass_dm', data: { n: 3, days: 7 } },

  needs({ draft, moment }, { days }) {
    if (draft?.kind !== 'dm' || !draft.similar || draft.chat?.theirs) return undefined;
    const since = moment.now - (days + NEW) * DAY;
    return { kinds: ['dm', 'wrote-first', 'followed-you'], since, of: 'everybody' };
  },

  check({ draft, history, moment, profile }, { people, days }) {
    // Whoever wrote first gets an answer, and a brand's new follower a welcome, be it the same for all.
    const came = (who: string | undefined, before: number) =>
      history.some(({ kind, person, at }) => kind === 'wrote-first' && person === who && at <= before) ||
      (profile === 'brand' && isNew(history, who, before));
    if (came(draft?.person, moment.now)) return undefined;
    const same = history.filter(
      ({ kind, person, at, traits }) =>
        kind === 'dm' &&
        at >= moment.now - days * DAY &&
        !came(person, at) &&
        person !== draft?.person &&
        alike(traits?.similar, draft?.similar),
    );
    const n = new Set(same.map(({ person }) => person)).size + 1;
    if (n < people) return undefined;
    return { key: 'mass_dm', data: { n, days }, evidence: same.map(({ id }) => id) };
  },
});
