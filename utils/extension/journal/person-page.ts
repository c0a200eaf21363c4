import type { Act } from '../../etiquette/act.ts';
import { standingOf } from '../../etiquette/ladder.ts';
import { hasAsked, isReady } from '../../etiquette/rules/ready-to-meet.ts';
import { civilDay, shiftDay } from '../../etiquette/time.ts';
import type { PersonPage, WeekBetween } from '../people-answers.ts';
import { sayBecause } from '../standing-words.ts';
import { copiesOf, sayNext } from '../step-words.ts';
import type { Words } from '../words.ts';
import { type Context, mannersAt } from './context.ts';
import type { Database } from './database.ts';
import { dealingsOf } from './dealings.ts';
import { historyWith } from './history.ts';
import { lineOf } from './people-list.ts';
import { read } from './transaction.ts';

const WEEKS = 12;

/** The last weeks up to a civil day, the oldest first. */
export function weeksBetween(history: readonly Act[], today: string): WeekBetween[] {
  const starts = Array.from({ length: WEEKS }, (_, n) => shiftDay(today, -7 * (WEEKS - n) + 1));
  return starts.map((from) => {
    const till = shiftDay(from, 7);
    const { mine = 0, theirs = 0 } = dealingsOf(history.filter(({ day }) => day >= from && day < till)) ?? {};
    return { from, mine, theirs };
  });
}

/** All that is known of a person; `null` where nothing is. */
export const personPage = (
  db: Database,
  account: string,
  handle: string,
  context: Context,
  t: Words,
): Promise<PersonPage | null> =>
  read(db, async (tx) => {
    const person = await tx.objectStore('people').get([account, handle]);
    if (!person) return null;
    const { now, calendar } = context;
    const settings = mannersAt(context, account);
    const today = civilDay(now, calendar);
    const standing = standingOf(person, settings.ladder);
    const history = await historyWith(tx, account, handle, 0, now);
    const rule = settings.rules['ready-to-meet'];
    const ready = rule?.on === true && isReady(person, standing, today, rule.options) && !hasAsked(history);
    const { known, metOn, following, followsYou, note = '' } = person;
    return {
      ...lineOf(person, today, context, t),
      account,
      now,
      ...(known && { known }),
      ...(metOn && { metOn }),
      ...(following !== undefined && { following }),
      ...(followsYou !== undefined && { followsYou }),
      because: sayBecause(person, standing, today, t),
      next: sayNext(person, standing, ready, t),
      ...(ready && { copies: copiesOf('ready-to-meet', handle, t) }),
      weeks: weeksBetween(history, today),
      note,
    };
  });
