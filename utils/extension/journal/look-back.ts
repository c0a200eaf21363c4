import type { Advice } from '../../etiquette/advice.ts';
import { judge, needed, type Verdict } from '../../etiquette/judge.ts';
import { rungOf } from '../../etiquette/person.ts';
import { DAY, type Moment, momentOf, shiftDay } from '../../etiquette/time.ts';
import type { Context } from './context.ts';
import { peopleMet } from './counters.ts';
import type { Database } from './database.ts';
import { historyWith, saidSince } from './history.ts';
import { readAccounts, readMeta } from './meta.ts';
import { type Tx, type WriteTx, write } from './transaction.ts';

/** How many people are looked at, those met last first. */
const MOST = 50;
/** How many next steps are open at a time. */
const STEPS = 3;
const WEEK = 7 * DAY;

/** Whether an advice came from looking back rather than from an act or a draft. */
export const isPraise = ({ act, draft }: Pick<Advice, 'act' | 'draft'>): boolean =>
  act === undefined && draft === undefined;

/** Praise of the last week that nobody has answered yet, oldest first. */
export const openPraise = async <M extends IDBTransactionMode>(tx: Tx<M>, account: string, now: number) =>
  (await saidSince(tx, account, now - WEEK)).filter((one) => isPraise(one) && !one.became);

async function verdictsOn(tx: WriteTx, account: string, handle: string, moment: Moment, context: Context) {
  const person = await tx.objectStore('people').get([account, handle]);
  const asked = { person, handle, rung: rungOf(person), moment };
  const [need] = needed(asked, context.settings);
  if (!need) return [];
  const history = await historyWith(tx, account, handle, need.since, moment.now);
  return judge({ ...asked, history }, context.settings);
}

const noted = (account: string, person: string, { now, day }: Moment, verdict: Verdict): Advice => ({
  id: crypto.randomUUID(),
  at: now,
  day,
  account,
  person,
  rule: verdict.rule,
  level: verdict.level,
  asks: verdict.asks,
  finding: verdict.finding,
  also: [],
  state: 'noted',
});

async function lookBackAt(tx: WriteTx, account: string, context: Context) {
  const { now, calendar } = context;
  const moment = momentOf(now, calendar, await readMeta(tx, `day:${account}`));
  const lately = (await saidSince(tx, account, now - WEEK)).filter(isPraise);
  const open = new Set(lately.filter(({ became }) => !became).map(({ person }) => person));
  const met = await peopleMet(tx, account, shiftDay(moment.day, -6), moment.day);
  const advice = tx.objectStore('advice');
  let steps = 0;
  for (const handle of new Set([...open, ...met.slice(0, MOST)])) {
    if (handle === account || (steps >= STEPS && !open.has(handle))) continue;
    const said = lately.filter(({ person }) => person === handle);
    const verdicts = await verdictsOn(tx, account, handle, moment, context);
    for (const old of said)
      if (!old.became && !verdicts.some(({ rule }) => rule === old.rule)) await advice.delete(old.id);
      else if (!old.became) steps += 1;
    for (const verdict of verdicts) {
      if (steps >= STEPS || said.some(({ rule }) => rule === verdict.rule)) continue;
      await advice.add(noted(account, handle, moment, verdict));
      steps += 1;
    }
  }
}

/**
 * Judges what hangs on time rather than on an act, for the given account or all: what is found is noted for the
 * popup, at most once a week for each rule and person and a few at a time, and what no longer holds is dropped.
 */
export const lookBack = (db: Database, context: Context, account?: string): Promise<void> =>
  write(db, async (tx) => {
    const accounts = account === undefined ? await readAccounts(tx) : [account];
    for (const one of accounts) await lookBackAt(tx, one, context);
  });
