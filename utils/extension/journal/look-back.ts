import type { Advice } from '../../etiquette/advice.ts';
import { judge, needed, type Verdict } from '../../etiquette/judge.ts';
import { standingOf } from '../../etiquette/ladder.ts';
import type { Manners } from '../../etiquette/manners.ts';
import type { Person } from '../../etiquette/person.ts';
import { rules } from '../../etiquette/rules/index.ts';
import { choosesStep, isOver, STEPS } from '../../etiquette/steps.ts';
import { DAY, type Moment, momentOf } from '../../etiquette/time.ts';
import { type Context, mannersAt } from './context.ts';
import type { Database } from './database.ts';
import { saidSince } from './history.ts';
import { historyFor } from './history-for.ts';
import { latelyMet, type NamedVisit } from './lately-met.ts';
import { readAccounts, readMeta } from './meta.ts';
import { type Tx, type WriteTx, write } from './transaction.ts';

/** How many people are looked at: those dealt with last, and those who have been quiet for long. */
const MOST = 50;
/** How long an answer to a next step is remembered, ms. */
const REMEMBERED = 120 * DAY;
const WEEK = 7 * DAY;

/** Whether an advice came from looking back rather than from an act or a draft. */
export const isPraise = ({ act, draft }: Pick<Advice, 'act' | 'draft'>): boolean =>
  act === undefined && draft === undefined;

/** Next steps of the last week that nobody has answered yet, oldest first. */
export const openPraise = async <M extends IDBTransactionMode>(tx: Tx<M>, account: string, now: number) =>
  (await saidSince(tx, account, now - WEEK)).filter((one) => isPraise(one) && !one.became);

/** What the rules find about a person; about the account itself, where there is none. */
async function verdictsOn(
  tx: WriteTx,
  account: string,
  person: Person | undefined,
  visits: readonly NamedVisit[],
  moment: Moment,
  context: Context,
) {
  const settings = mannersAt(context, account);
  const { handle } = person ?? NOBODY;
  const asked = { person, handle, visits, standing: standingOf(person, settings.ladder), moment };
  const needs = needed(asked, settings);
  if (needs.length === 0) return [];
  const history = await historyFor(tx, needs, { account, handle }, context);
  return judge({ ...asked, history }, settings);
}

const NOBODY = { handle: '' };

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

/** Rules in their order, the weightiest first. */
const WEIGHTS = rules.map(({ id }) => id);

/** Whom a next step may be about: those of the last week, the latest first, and those who were close and are quiet for long. */
function candidates(
  people: readonly Person[],
  said: readonly Advice[],
  settings: Manners,
  now: number,
): Person[] {
  const lastOf = ({ dealings }: Person) => dealings?.last ?? 0;
  const quietFor = Number(settings.rules['keep-in-touch']?.options.days) * DAY;
  const isQuiet = (one: Person) => {
    const { rung } = standingOf(one, settings.ladder);
    const spoke = one.dealings?.lastWord ?? (one.metOn ? Date.parse(one.metOn) : undefined);
    return (rung === 'connection' || rung === 'known') && spoke !== undefined && spoke <= now - quietFor;
  };
  const mayBeNamed = ({ handle }: Person) => choosesStep('keep-in-touch', handle, said, now);
  const recent = people.filter((one) => lastOf(one) >= now - WEEK).sort((a, b) => lastOf(b) - lastOf(a));
  return [...recent.slice(0, MOST), ...people.filter(isQuiet).filter(mayBeNamed).slice(0, MOST)];
}

/** A step of the last day that held no longer, and does again: what seemed to settle it was taken back. */
const isAgain = ({ rule, person, became, at }: Advice, wanted: string, handle: string, now: number) =>
  rule === wanted && person === handle && became === 'over' && at > now - DAY;

async function lookBackAt(tx: WriteTx, account: string, context: Context) {
  const { now, calendar } = context;
  const moment = momentOf(now, calendar, await readMeta(tx, `day:${account}`));
  const said = (await saidSince(tx, account, now - REMEMBERED)).filter(isPraise);
  const store = tx.objectStore('people');
  const people = await store.getAll(IDBKeyRange.bound([account], [account, []]));
  const open = said.filter(({ became, at }) => !became && at >= now - WEEK);
  const asked = people.filter(({ handle }) => open.some(({ person }) => person === handle));
  const advice = tx.objectStore('advice');
  const { visits, people: met } = await latelyMet(tx, account, people, context);
  const verdicts = new Map<string, Verdict[]>();
  const manners = mannersAt(context, account);
  for (const person of new Set([...asked, ...met.slice(0, MOST), ...candidates(people, said, manners, now)]))
    if (person.handle !== account)
      verdicts.set(person.handle, await verdictsOn(tx, account, person, visits, moment, context));
  verdicts.set('', await verdictsOn(tx, account, undefined, visits, moment, context));
  for (const old of open) {
    if (verdicts.get(old.person)?.some(({ rule }) => rule === old.rule)) continue;
    // It keeps its place among those of the day.
    const over: Advice = { ...old, became: 'over', becameAt: now };
    await advice.put(over);
    said.splice(said.indexOf(old), 1, over);
  }
  const found = [...verdicts].flatMap(([handle, some]) => some.map((verdict) => ({ handle, verdict })));
  found.sort((a, b) => WEIGHTS.indexOf(a.verdict.rule) - WEIGHTS.indexOf(b.verdict.rule));
  let news = 0;
  for (const { handle, verdict } of found) {
    if (said.filter((one) => !isOver(one, now)).length >= STEPS) return;
    const again = said.find((one) => isAgain(one, verdict.rule, handle, now));
    if (again) {
      const { became: _, becameAt: __, ...open } = { ...again, finding: verdict.finding };
      await advice.put(open);
      said.splice(said.indexOf(again), 1, open);
      continue;
    }
    if (!choosesStep(verdict.rule, handle, said, now)) continue;
    // The popup lists the latest first: a millisecond apart, they keep their order.
    const step = noted(account, handle, { ...moment, now: now - news }, verdict);
    news += 1;
    await advice.add(step);
    said.push(step);
  }
}

/**
 * Judges what hangs on time rather than on an act, for the given account or all: what is found is noted for the popup, a few at a
 * time, and what no longer holds is over.
 */
export const lookBack = (db: Database, context: Context, account?: string): Promise<void> =>
  write(db, async (tx) => {
    const accounts = account === undefined ? await readAccounts(tx) : [account];
    for (const one of accounts) await lookBackAt(tx, one, context);
  });
