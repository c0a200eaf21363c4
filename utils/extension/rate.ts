import { DAY } from '../etiquette/time.ts';

const SECOND = 1_000;

interface Used {
  second: number;
  inSecond: number;
  day: number;
  inDay: number;
}

/** What one sender may send. */
export interface Limits {
  perSecond: number;
  perDay: number;
}

/**
 * Counts messages by sender. The answer to a sender over its limit is `wait` within a second, `stop` for the rest of
 * the day. Kept in memory: it protects the worker that is alive.
 */
export function makeRate({ perSecond, perDay }: Limits) {
  const used = new Map<number, Used>();
  return (sender: number, now: number): 'go' | 'wait' | 'stop' => {
    const second = Math.floor(now / SECOND);
    const day = Math.floor(now / DAY);
    const before = used.get(sender);
    const inSecond = before?.second === second ? before.inSecond : 0;
    const inDay = before?.day === day ? before.inDay : 0;
    if (inDay >= perDay) return 'stop';
    if (inSecond >= perSecond) return 'wait';
    used.set(sender, { second, inSecond: inSecond + 1, day, inDay: inDay + 1 });
    return 'go';
  };
}
