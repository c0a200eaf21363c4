import { APPLAUSE } from '../act.ts';
import { OURS, THEIRS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';
import { DAY, HOUR } from '../time.ts';

/** Who has waited for longer does not wait any more, ms. */
const WAITS = 14 * DAY;

/** Somebody spoke to the brand, and nothing came back, as far as that was seen. */
export default defineRule({
  id: 'answer-waiting',
  source: '002 §1',
  on: 'look',
  profiles: ['brand'],
  levels: ['popup'],
  tone: 'praise',
  thresholds: {
    hours: { unit: 'hours', min: 1, max: 168, default: 24 },
  },
  example: { key: 'answer_waiting', data: { n: 26 } },

  needs({ person, moment }) {
    if (person?.shut || person?.known === 'not-a-person') return undefined;
    return { kinds: [...THEIRS, ...OURS, ...APPLAUSE, 'dm'], since: moment.now - WAITS };
  },

  check({ history, moment }, { hours }) {
    const isOurs = ({ kind }: (typeof history)[number]) => OURS.includes(kind) || kind === 'dm';
    const spoke = history.findLast(isOurs)?.at ?? 0;
    const applauded = new Set(history.filter(({ kind }) => APPLAUSE.includes(kind)).map(({ post }) => post));
    const waiting = history.find(
      ({ kind, at, post }) => THEIRS.includes(kind) && at > spoke && !applauded.has(post),
    );
    const n = Math.floor((moment.now - (waiting?.at ?? moment.now)) / HOUR);
    if (!waiting || n < hours) return undefined;
    const where = { evidence: [waiting.id], ...(waiting.post && { post: waiting.post }) };
    if (n < 48) return { key: 'answer_waiting', data: { n }, ...where };
    return { key: 'answer_waiting_days', data: { n: Math.floor(n / 24) }, ...where };
  },
});
