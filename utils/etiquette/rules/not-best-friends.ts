import type { ActKind } from '../act.ts';
import { OURS, THEIRS } from '../exchanges.ts';
import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

const RUSH: readonly ActKind[] = [...OURS, 'dm'];

/** Somebody answered once or twice: that is a beginning, and beginnings take weeks. */
export default defineRule({
  id: 'not-best-friends',
  source: '003 §4',
  on: 'act',
  inChats: 'silent',
  levels: ['nudge', 'popup'],
  tone: 'advice',
  thresholds: {
    acts: { unit: 'times', min: 2, max: 50, default: 3 },
    days: { unit: 'days', min: 1, max: 14, default: 2 },
  },
  leansOnStanding: true,
  example: { key: 'not_best_friends', data: { n: 3, days: 2, exchanges: 1 } },

  needs({ act, standing: { rung, exchanges }, moment }, { days }) {
    if (!act || !RUSH.includes(act.kind) || rung !== 'acquaintance' || exchanges.n === 0) return undefined;
    return { kinds: [...RUSH, ...THEIRS, 'wrote-first'], since: moment.now - days * DAY };
  },

  check({ standing: { exchanges }, history }, { acts, days }) {
    const mine = history.filter(({ kind }) => RUSH.includes(kind));
    // Who gets an answer to each word is in a conversation.
    if (mine.length - (history.length - mine.length) < acts) return undefined;
    const evidence = mine.map(({ id }) => id);
    return { key: 'not_best_friends', data: { n: mine.length, days, exchanges: exchanges.n }, evidence };
  },
});
