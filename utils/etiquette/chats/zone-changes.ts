import { tzOffset } from '@date-fns/tz';
import { MINUTE } from '../time.ts';

const WEEK = 7 * 24 * 60 * MINUTE;

/** The clocks of a zone are put forward or back. */
export interface ZoneChange {
  /** UTC, ms. */
  at: number;
  /** Minutes east of UTC, before and after. */
  from: number;
  to: number;
}

/** How far the clocks of a zone (IANA name) are east of UTC at that time (UTC, ms): minutes. */
export const offsetAt = (zone: string, at: number): number => tzOffset(zone, new Date(at));

/** When between two times (UTC, ms) the clocks of a zone change, as far as the platform knows; to the minute, no two within a week. */
export function zoneChanges(zone: string, since: number, until: number): ZoneChange[] {
  const changes: ZoneChange[] = [];
  for (let start = since; start < until; start += WEEK) {
    const [from, to] = [offsetAt(zone, start), offsetAt(zone, start + WEEK)];
    if (from === to) continue;
    let [before, at] = [start, start + WEEK];
    while (at - before > MINUTE) {
      const middle = Math.floor((before + at) / 2 / MINUTE) * MINUTE;
      if (offsetAt(zone, middle) === from) before = middle;
      else at = middle;
    }
    if (at < until) changes.push({ at, from, to });
  }
  return changes;
}
