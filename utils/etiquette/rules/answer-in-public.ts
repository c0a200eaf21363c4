import type { Act } from '../act.ts';
import { THEIRS } from '../exchanges.ts';
import { defineRule, type Situation } from '../rule.ts';
import { DAY } from '../time.ts';

/** What many ask in public is answered once in public: that helps everybody who did not ask. */
export default defineRule({
  id: 'answer-in-public',
  source: '002 §1',
  on: 'draft',
  about: 'account',
  profiles: ['brand'],
  levels: ['hint', 'popup'],
  tone: 'advice',
  thresholds: {
    people: { unit: 'people', min: 2, max: 20, default: 3 },
    days: { unit: 'days', min: 1, max: 30, default: 7 },
  },
  example: { key: 'answer_in_public', data: { n: 3, days: 7 } },

  needs(situation, { days }) {
    if (!movesNow(situation)) return undefined;
    const kinds = ['reply', 'quote', 'dm', ...THEIRS, 'wrote-first'] as const;
    return { kinds, since: situation.moment.now - days * DAY, of: 'everybody' };
  },

  check({ draft, history, moment }, { people, days }) {
    const here = draft?.person;
    if (draft?.kind === 'dm' && !cameFromPublic(history, here, moment.now)) return undefined;
    const moved = history.filter(
      (act) =>
        act.person !== here &&
        (act.kind === 'dm'
          ? cameFromPublic(history, act.person, act.at)
          : isOurs(act) && act.traits?.asks?.includes('dm')),
    );
    const n = new Set(moved.map(({ person }) => person)).size + 1;
    if (n < people) return undefined;
    return { key: 'answer_in_public', data: { n, days }, evidence: moved.map(({ id }) => id) };
  },
});

const movesNow = ({ draft, reading }: Omit<Situation, 'history'>): boolean =>
  Boolean(draft?.person) &&
  (draft?.kind === 'dm' ? draft.text.trim() !== '' : Boolean(reading?.asking.asks.includes('dm')));

const isOurs = ({ kind }: Act) => kind === 'reply' || kind === 'quote';

/** Whether a message went to somebody who had spoken in public and not written. */
function cameFromPublic(history: readonly Act[], who: string | undefined, at: number): boolean {
  const before = history.filter((act) => act.person === who && act.at <= at);
  return (
    before.some(({ kind }) => THEIRS.includes(kind)) && !before.some(({ kind }) => kind === 'wrote-first')
  );
}
