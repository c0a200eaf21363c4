import type { Act } from '../../etiquette/act.ts';
import { applause } from '../../etiquette/applause.ts';
import { type Ladder, RUNGS, standingOf } from '../../etiquette/ladder.ts';
import type { Person } from '../../etiquette/person.ts';
import { dailyLimit } from '../../etiquette/rules/one-a-day.ts';
import { type Calendar, freesAt } from '../../etiquette/time.ts';
import type { NearPerson, RungLimit } from '../answers.ts';

const MOST = 10;

type Options = Parameters<typeof dailyLimit>[2];

/** When a person's next like or repost is free again: UTC, ms. A thing leaves the window with its latest act. */
function nextFree(acts: readonly Act[], limit: number, calendar: Calendar): number {
  const latest = new Map<string, number>();
  for (const { id, post = id, at } of acts) latest.set(post, Math.max(at, latest.get(post) ?? 0));
  const leaving = [...latest.values()].sort((a, b) => a - b);
  return freesAt(leaving[Math.max(0, leaving.length - limit)] ?? 0, calendar);
}

/**
 * The room left with each person liked or reposted since `since` (UTC, ms), the fullest first, and how each limit
 * fares. `acts` are of one account, by person.
 */
export function roomLeft(
  acts: ReadonlyMap<string, readonly Act[]>,
  people: ReadonlyMap<string, Person>,
  since: number,
  options: Options,
  ladder: Ladder,
  calendar: Calendar,
): { limits: RungLimit[]; near: NearPerson[] } {
  const all = [...acts].flatMap(([handle, done]) => {
    const person = people.get(handle);
    const { rung } = standingOf(person, ladder);
    const limit = dailyLimit(rung, person, options);
    const recent = done.filter(({ at }) => at >= since);
    const used = applause(recent, since).things;
    if (limit === undefined || used === 0) return [];
    const left = Math.max(0, limit - used);
    return [{ handle, rung, used, limit, left, recent }];
  });
  const limits = RUNGS.flatMap((rung): RungLimit[] => {
    const limit = dailyLimit(rung, undefined, options);
    const here = all.filter((one) => one.rung === rung);
    // Unknown is unknown: those people have the strangers' limit and a row of their own, where there are any.
    if (limit === undefined || (rung === 'unknown' && here.length === 0)) return [];
    return [{ rung, limit, people: here.length, full: here.filter(({ left }) => left === 0).length }];
  });
  const near = all.toSorted((a, b) => a.left - b.left || b.used / b.limit - a.used / a.limit);
  const nearest = near.slice(0, MOST).map(({ recent, ...one }): NearPerson => {
    // Only for those shown: a zone's calendar is slow to ask.
    return { ...one, freesAt: nextFree(recent, one.limit, calendar) };
  });
  return { limits, near: nearest };
}
