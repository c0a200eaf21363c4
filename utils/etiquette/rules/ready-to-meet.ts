import type { Act, ActKind } from '../act.ts';
import { THEIRS } from '../exchanges.ts';
import type { Standing } from '../ladder.ts';
import type { Person } from '../person.ts';
import { defineRule } from '../rule.ts';
import { daysBetween } from '../time.ts';

/** An exchange that is older than this, in days, is no occasion: whoever has gone quiet gets a word first. */
const FRESH = 60;

/** Whether it is time to meet: a connection, with so many exchanges over so many days, and nothing of the kind yet. */
export function isReady(
  person: Person | undefined,
  { rung, exchanges: { n, last }, days }: Standing,
  today: string,
  { exchanges, over }: Readonly<Record<string, unknown>>,
): boolean {
  const fresh = last !== undefined && daysBetween(last, today) <= FRESH;
  return rung === 'connection' && fresh && !person?.shut && n >= Number(exchanges) && days >= Number(over);
}

const ASKED: readonly ActKind[] = ['reply', 'quote', 'post', 'dm'];

/** Whether the user has asked for a meeting already. */
export const hasAsked = (history: readonly Act[]): boolean =>
  history.some(({ kind, traits }) => ASKED.includes(kind) && traits?.asks?.includes('meeting'));

/** After some weeks of talking in public, a coffee, a call or a meeting at an event is a good next step. */
export default defineRule({
  id: 'ready-to-meet',
  source: '003 §5',
  on: 'look',
  levels: ['popup'],
  tone: 'praise',
  thresholds: {
    exchanges: { unit: 'times', min: 1, max: 50, default: 6 },
    over: { unit: 'days', min: 1, max: 365, default: 21 },
  },
  example: { key: 'ready_to_meet', data: { n: 6, days: 24 } },

  needs({ person, standing, moment }, options) {
    return isReady(person, standing, moment.day, options)
      ? { kinds: [...THEIRS, ...ASKED], since: 0 }
      : undefined;
  },

  check({ standing, history }) {
    if (hasAsked(history)) return undefined;
    const evidence = history.filter(({ kind }) => THEIRS.includes(kind)).map(({ id }) => id);
    return { key: 'ready_to_meet', data: { n: standing.exchanges.n, days: standing.days }, evidence };
  },
});
