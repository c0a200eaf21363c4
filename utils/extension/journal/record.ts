import { APPLAUSE, type Traits } from '../../etiquette/act.ts';
import type { Advice } from '../../etiquette/advice.ts';
import { mayBeOf } from '../../etiquette/chats/posted.ts';
import { back, type Visit } from '../../etiquette/chats/visit.ts';
import { OURS as WORDED } from '../../etiquette/exchanges.ts';
import type { Person } from '../../etiquette/person.ts';
import { linksIn } from '../../etiquette/text/links.ts';
import { DAY, momentOf } from '../../etiquette/time.ts';
import type { FromPage } from '../messages.ts';
import { advise } from './advise.ts';
import type { Context } from './context.ts';
import { count } from './counters.ts';
import type { Database, StoredAct } from './database.ts';
import { deal } from './dealings.ts';
import { historyWith } from './history.ts';
import { type Mark, nextMark } from './mark.ts';
import { meet, readMeta, writeMeta } from './meta.ts';
import { noteWritten } from './offers.ts';
import { giveWay } from './own-words.ts';
import { hashPages, traitOf } from './pages.ts';
import { readTally } from './tally.ts';
import { restand, type Target, targetOf, undosOf } from './target.ts';
import { type WriteTx, write } from './transaction.ts';
import { keepVisit, readGoingOn } from './visits.ts';

export type SeenAct = Extract<FromPage, { type: 'act' }>['act'];

/** What came of an act. */
export interface Recorded {
  /** A card for the page. */
  advice?: Advice;
  /** The rule of that card has never spoken before. */
  firstTime?: boolean;
  /** Whom it is about, as far as they are known. */
  person?: Person;
  /** For the sentinel; absent where nothing was added. */
  mark?: Mark;
}

/** Two reports about the same post within this time, ms, with no undo between, are one act. */
const SAME_WITHIN = 600_000;

/** The time of something a page reports; a clock that is wrong by more than a day's retry counts as now. */
export const clampAt = (at: number, now: number): number => (at > now || at < now - DAY ? now : at);

async function storedAnswer(tx: WriteTx, act: StoredAct): Promise<Recorded> {
  const said = await tx.objectStore('advice').index('act').getAll(act.id);
  return card(
    tx,
    said.find(({ level }) => level === 'nudge'),
  );
}

async function card(tx: WriteTx, advice: Advice | undefined): Promise<Recorded> {
  if (advice?.level !== 'nudge') return {};
  const person = await tx.objectStore('people').get([advice.account, advice.person]);
  const firstTime = (await readTally(tx, advice.rule)).shown === 0;
  return { advice, firstTime, ...(person && { person }) };
}

const sameAs = (target: Target | undefined, at: number) =>
  target?.acts.find((act) => act.undoneAt === undefined && Math.abs(at - act.at) <= SAME_WITHIN);

/** Hosts and keyed hashes of the links in a text that was sent, which itself stays in the page. */
async function traitsOf(
  db: Database,
  typed: readonly string[],
  rest: { [K in keyof Omit<Traits, 'links'>]: Traits[K] | undefined },
): Promise<Traits | undefined> {
  const links = (await hashPages(db, linksIn(typed.join('\n')))).map(traitOf);
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  if (links.length + given.length === 0) return undefined;
  return { ...(links.length > 0 && { links }), ...Object.fromEntries(given) };
}

/**
 * Whether it is known already that somebody wrote: once a day is enough, and once more after a message to them. That they wrote
 * earlier is told once.
 */
async function isKnown(
  tx: WriteTx,
  { account, person = '' }: Pick<SeenAct, 'account' | 'person'>,
  earlier: boolean,
  at: number,
) {
  const before = await historyWith(tx, account, person, earlier ? 0 : at - DAY, at);
  const heard = before.findLast(({ kind }) => kind === 'wrote-first');
  return heard !== undefined && (earlier || !before.some((act) => act.kind === 'dm' && act.at > heard.at));
}

/** The hashtags that an act may belong to a chat by: its own, and those of the post that it answers. */
interface Tags {
  own: readonly string[];
  beside: readonly string[];
}

/**
 * The chats that an act was done in. Whoever posts with a chat's hashtag is in it from then on, also who has left it, but not who has
 * said no to it; whoever only answers somebody there is not.
 */
async function placesOf(
  tx: WriteTx,
  { account, kind, post }: Pick<SeenAct, 'account' | 'kind' | 'post'>,
  { own, beside }: Tags,
  at: number,
  { settings }: Context,
): Promise<Visit[]> {
  if (own.length + beside.length === 0) return [];
  const all = await readGoingOn(tx, account, settings.chats, at);
  const comes = ({ tag, declined }: Visit) => WORDED.includes(kind) && own.includes(tag) && !declined;
  for (const visit of all)
    if (comes(visit) && (visit.joined === undefined || visit.left !== undefined))
      await keepVisit(tx, account, back(visit, at));
  const isThere = (visit: Visit) =>
    comes(visit) ||
    ((visit.left === undefined || at < visit.left) &&
      [...own, ...beside].includes(visit.tag) &&
      mayBeOf(post, visit));
  return all.filter(isThere);
}

/** Writes an act and judges it, in one transaction. The same act twice changes nothing and gets the same answer. */
export async function record(
  db: Database,
  {
    links = [],
    media,
    asks,
    similar,
    tags = [],
    chats: own = [],
    beside = [],
    answers,
    answersTo,
    says,
    earlier,
    ...seen
  }: SeenAct,
  context: Context,
): Promise<Recorded> {
  const typed = await traitsOf(db, links, { media, asks, similar, answers, answersTo, says });
  return write(db, async (tx) => {
    const { now, calendar } = context;
    const stored = await tx.objectStore('acts').get(seen.id);
    if (stored) return storedAnswer(tx, stored);
    if (APPLAUSE.includes(seen.kind) && seen.account !== '' && seen.person === seen.account) return {};

    const at = clampAt(seen.at, now);
    if (seen.kind === 'wrote-first' && (await isKnown(tx, seen, earlier === true, at))) return {};
    const shown = await giveWay(tx, seen);
    const target = await targetOf(tx, seen);
    if (target?.acts.some(({ again }) => again?.some(({ id }) => id === seen.id))) return {};
    const same = sameAs(target, at);
    if (target && same) {
      same.again = [...(same.again ?? []), { id: seen.id, at }];
      await restand(tx, target, undosOf(target), now);
      return {};
    }

    const moment = momentOf(at, calendar, await readMeta(tx, `day:${seen.account}`));
    const places = await placesOf(tx, seen, { own, beside: [...beside, ...tags] }, at, context);
    const chats = places.map(({ tag }) => tag);
    const traits = chats.length > 0 ? { ...typed, chats } : typed;
    const act = { ...seen, at, day: moment.day, live: moment.day, ...(traits && { traits }) } as StoredAct;
    const elsewhere = own.filter((tag) => !chats.includes(tag));
    await noteWritten(tx, act, elsewhere, context.settings.chats);
    const mark = await nextMark(tx, shown ? 0 : 1);
    await writeMeta(tx, `day:${act.account}`, moment.day);
    await meet(tx, act.account, now);

    if (!target) {
      await tx.objectStore('acts').put(act);
      await count(tx, act, 1);
      await deal(tx, act, 1);
    } else {
      const stand = await restand(tx, target, undosOf(target), now, act);
      if (!stand.includes(act)) return { mark };
    }
    return { mark, ...(await card(tx, await advise(tx, act, moment, context, places[0]))) };
  });
}
