import { APPLAUSE } from '../act.ts';
import { applause } from '../applause.ts';
import { isMutual, type Rung } from '../ladder.ts';
import type { Person } from '../person.ts';
import { defineRule } from '../rule.ts';
import { DAY } from '../time.ts';

const WEEK = 7 * DAY;

/** How many likes and reposts a day a rung bears; `undefined` where there is no limit. */
export function dailyLimit(
  rung: Rung,
  person: Person | undefined,
  options: { stranger: number; followed: number; acquaintance: number },
): number | undefined {
  if (isMutual(person)) return undefined;
  if (rung === 'unknown' || rung === 'stranger') return options.stranger;
  return rung === 'followed' || rung === 'acquaintance' ? options[rung] : undefined;
}

/** Liking or reposting one person's posts again and again comes across as pushy: one thing a day is plenty. */
export default defineRule({
  id: 'one-a-day',
  source: '003 §2',
  on: 'act',
  inChats: 'silent',
  levels: ['nudge', 'popup'],
  tone: 'advice',
  thresholds: {
    stranger: { unit: 'times', min: 1, max: 50, default: 1 },
    followed: { unit: 'times', min: 1, max: 50, default: 3 },
    acquaintance: { unit: 'times', min: 1, max: 50, default: 5 },
    perWeek: { unit: 'times', min: 1, max: 200, default: null, nullable: true },
  },
  leansOnStanding: true,
  example: { key: 'one_a_day', data: { n: 2, likes: 2, reposts: 0, limit: 1 } },

  needs({ act, standing: { rung }, person, moment }, options) {
    if (!act || !APPLAUSE.includes(act.kind)) return undefined;
    if (dailyLimit(rung, person, options) === undefined) return undefined;
    return { kinds: APPLAUSE, since: Math.min(moment.dayFrom, moment.now - WEEK) };
  },

  check({ person, standing: { rung }, history, moment }, options) {
    const limit = dailyLimit(rung, person, options) ?? Number.POSITIVE_INFINITY;
    const today = applause(history, moment.dayFrom);
    const week = applause(history, moment.now - WEEK);
    if (today.things > limit) return finding('one_a_day', today, limit);
    if (options.perWeek !== null && week.things > options.perWeek)
      return finding('one_a_week', week, options.perWeek);
    return undefined;
  },
});

const finding = (
  key: string,
  { things, likes, reposts, acts }: ReturnType<typeof applause>,
  limit: number,
) => ({
  key,
  data: { n: things, likes, reposts, limit },
  evidence: acts.map(({ id }) => id),
});
