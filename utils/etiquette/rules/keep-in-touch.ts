import { OURS, THEIRS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

/** A relationship is kept by those who keep it: a word to somebody who has gone quiet. */
export default defineRule({
  id: 'keep-in-touch',
  source: '004 §1',
  on: 'look',
  levels: ['popup'],
  tone: 'praise',
  thresholds: {
    days: { unit: 'days', min: 7, max: 365, default: 60 },
  },
  example: { key: 'keep_in_touch', data: { n: 64 } },

  needs({ person, standing: { rung } }) {
    if (person?.shut || (rung !== 'connection' && rung !== 'known')) return undefined;
    return { kinds: [...OURS, ...THEIRS, 'dm', 'wrote-first'], since: 0 };
  },

  check({ person, history, moment }, { days }) {
    const last = history.at(-1);
    const met = person?.metOn ? Date.parse(person.metOn) : undefined;
    const at = Math.max(last?.at ?? 0, met ?? 0);
    const n = Math.floor((moment.now - at) / DAY);
    if (at === 0 || n < days) return undefined;
    return { key: 'keep_in_touch', data: { n }, evidence: last ? [last.id] : [] };
  },
});
