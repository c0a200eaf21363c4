import type { Act } from '../act.ts';
import { OURS, THEIRS } from '../exchanges.ts';
import { isBelow } from '../ladder.ts';
import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

const WEEKS = 14 * DAY;

/** Word after word to somebody who does not answer reads as if they owed one. */
export default defineRule({
  id: 'talking-at',
  source: '003 §2',
  on: 'act',
  inChats: 'silent',
  levels: ['nudge', 'popup'],
  tone: 'advice',
  thresholds: {
    perDay: { unit: 'times', min: 2, max: 50, default: 3 },
    perFortnight: { unit: 'times', min: 2, max: 100, default: 5 },
  },
  leansOnStanding: true,
  example: { key: 'talking_at_day', data: { n: 3 } },

  needs({ act, standing, moment }) {
    if (!act || !OURS.includes(act.kind) || !isBelow(standing)) return undefined;
    return {
      kinds: [...OURS, ...THEIRS, 'wrote-first'],
      since: Math.min(moment.dayFrom, moment.now - WEEKS),
    };
  },

  check({ act, history, moment }, { perDay, perFortnight }) {
    const heard = history.findLast(({ kind }) => !OURS.includes(kind))?.at ?? 0;
    // Silence is what was looked for and not found; the word of this moment is the next.
    const unanswered = history.filter((one) => one.at > heard && (one.id === act?.id || isLookedAt(one)));
    const today = unanswered.filter(({ at }) => at >= moment.dayFrom);
    const evidence = (acts: readonly Act[]) => acts.map(({ id }) => id);
    if (today.length >= perDay)
      return { key: 'talking_at_day', data: { n: today.length }, evidence: evidence(today) };
    const weeks = unanswered.filter(({ at }) => at >= moment.now - WEEKS);
    if (weeks.length < perFortnight) return undefined;
    return { key: 'talking_at_weeks', data: { n: weeks.length }, evidence: evidence(weeks) };
  },
});

/** An answer takes its time, ms: sooner there is no silence yet. */
const PATIENCE = 3_600_000;
const isLookedAt = ({ lookedAt = 0, at }: Act) => lookedAt >= at + PATIENCE;
