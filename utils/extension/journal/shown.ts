import type { Advice } from '../../etiquette/advice.ts';
import { choose } from '../../etiquette/budget.ts';
import { isOwnCircle } from '../../etiquette/person.ts';
import type { Level } from '../../etiquette/rule.ts';
import { dayWindow } from '../../etiquette/time.ts';
import { type Context, mannersAt } from './context.ts';
import type { Database } from './database.ts';
import { saidSince } from './history.ts';
import { addToTally } from './tally.ts';
import { type WriteTx, write } from './transaction.ts';

/** Whether a card that was due may still be said: other tabs, settings and the user's word may have changed since. */
async function mayShow(tx: WriteTx, advice: Advice, context: Context) {
  const { now, calendar, snoozed } = context;
  const settings = mannersAt(context, advice.account);
  const rule = settings.rules[advice.rule];
  if (snoozed || !rule?.on || rule.level !== 'nudge') return false;
  const person = await tx.objectStore('people').get([advice.account, advice.person]);
  if (isOwnCircle(person)) return false;
  const said = await saidSince(tx, advice.account, dayWindow(now, calendar));
  const others = said.filter(({ id }) => id !== advice.id);
  const verdict = { ...advice, level: 'nudge', tone: 'advice' } as const;
  return choose([verdict], advice.person, others, settings.voice, now)?.verdict.level === 'nudge';
}

export type DraftLevel = Extract<Level, 'hint' | 'pause'>;

/** What stands by the composer has been said; a pause counts as one once a press was really held back. */
async function shownByComposer(tx: WriteTx, advice: Advice, as: DraftLevel, now: number): Promise<boolean> {
  const news = advice.state !== 'shown';
  if (!news && (advice.level === as || as === 'hint')) return true;
  await tx.objectStore('advice').put({ ...advice, level: as, state: 'shown', shownAt: now });
  if (news) await addToTally(tx, advice.rule, 'shown');
  return true;
}

/**
 * A page is about to show a card. True where it may; a card that has already been shown may be shown again by the
 * page that asks twice, one that was answered or taken back may not.
 */
export const shown = (db: Database, id: string, context: Context, as?: DraftLevel): Promise<boolean> =>
  write(db, async (tx) => {
    const store = tx.objectStore('advice');
    const advice = await store.get(id);
    if (advice?.draft) return shownByComposer(tx, advice, as ?? 'hint', context.now);
    if (!advice || advice.became || advice.state === 'noted') return false;
    if (advice.state === 'shown') return true;
    const show = await mayShow(tx, advice, context);
    await store.put(
      show
        ? { ...advice, state: 'shown', shownAt: context.now }
        : { ...advice, state: 'noted', level: 'popup' },
    );
    if (show) await addToTally(tx, advice.rule, 'shown');
    return show;
  });
