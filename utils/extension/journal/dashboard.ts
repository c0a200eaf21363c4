import { type Act, type ActKind, APPLAUSE } from '../../etiquette/act.ts';
import type { Advice } from '../../etiquette/advice.ts';
import { DUE_FOR } from '../../etiquette/budget.ts';
import { X_CEILINGS } from '../../etiquette/ceilings.ts';
import { ownOf } from '../../etiquette/manners.ts';
import { civilDay, DAY, type Moment, momentOf, shiftDay } from '../../etiquette/time.ts';
import type { CeilingUse, Dashboard, DayCount, SaidLine } from '../answers.ts';
import type { Words } from '../words.ts';
import { type Context, mannersAt } from './context.ts';
import { dayCounts } from './counters.ts';
import type { Database } from './database.ts';
import { saidSince } from './history.ts';
import { isPraise, lookBack } from './look-back.ts';
import { readAccounts, readMeta } from './meta.ts';
import { repostRoom } from './repost-room.ts';
import { roomLeft } from './room.ts';
import { read, type Tx } from './transaction.ts';

const MOST_SAID = 20;
const TIP_KINDS = ['like', 'repost', 'reply', 'quote', 'post', 'follow'] as const;

/** What the dashboard needs from outside the journal. */
export interface Voices {
  t: Words;
  sayAdvice: (advice: Advice, t: Words) => string;
  sayInstead: (advice: Advice, t: Words) => string;
  copiesOf: (rule: string, person: string, t: Words) => string[];
  tipOf: (day: string, did: Record<(typeof TIP_KINDS)[number], number>) => string;
}

export type JournalPart = Omit<Dashboard, 'snoozedUntil' | 'damage' | 'trouble' | 'policyWrong'>;

async function room(tx: Tx, account: string, moment: Moment, context: Context) {
  const settings = mannersAt(context, account);
  const rule = settings.rules['one-a-day'];
  if (!rule?.on) return { limits: [], near: [] };
  const first = shiftDay(civilDay(moment.dayFrom, context.calendar), -1);
  const range = IDBKeyRange.bound([account, first], [account, shiftDay(moment.day, 1)]);
  const acts = await tx.objectStore('acts').index('live').getAll(range);
  const done = acts.filter(
    ({ kind, undoneAt, traits }) => APPLAUSE.includes(kind) && undoneAt === undefined && !traits?.chats,
  );
  const byPerson = new Map<string, Act[]>();
  for (const act of done) {
    if (!act.person || act.person === account) continue;
    const before = byPerson.get(act.person);
    if (before) before.push(act);
    else byPerson.set(act.person, [act]);
  }
  const store = tx.objectStore('people');
  const people = await Promise.all([...byPerson.keys()].map((handle) => store.get([account, handle])));
  const known = new Map(people.flatMap((person) => (person ? [[person.handle, person]] : [])));
  const options = rule.options as { stranger: number; followed: number; acquaintance: number };
  return roomLeft(byPerson, known, moment.dayFrom, options, settings.ladder, context.calendar);
}

async function lastWeek(tx: Tx, account: string, today: string): Promise<DayCount[]> {
  const days = [-6, -5, -4, -3, -2, -1, 0].map((shift) => shiftDay(today, shift));
  return Promise.all(days.map(async (day) => ({ day, counts: await dayCounts(tx, account, day) })));
}

const ceilings = (today: DayCount | undefined): CeilingUse[] =>
  (Object.entries(X_CEILINGS) as [ActKind, number][]).map(([kind, ceiling]) => ({
    kind,
    used: today?.counts[kind] ?? 0,
    ceiling,
  }));

/** A card whose page never showed it was noted after all. */
const missed = ({ state, at }: Advice, now: number) => state === 'due' && now - at >= DUE_FOR;

/**
 * What the popup shows of one account; by default, and where nobody is signed in, the one that was seen last. Reads a
 * week of counters and two days of acts, however long the history is.
 */
export async function dashboard(
  db: Database,
  context: Context,
  { t, sayAdvice, sayInstead, copiesOf, tipOf }: Voices,
  wanted?: string,
): Promise<JournalPart> {
  const { now, calendar } = context;
  const accounts = await read(db, readAccounts);
  const account = wanted || (accounts.includes(wanted ?? '-') ? '' : (accounts[0] ?? ''));
  const settings = mannersAt(context, account);
  await lookBack(db, context, account);
  return read(db, async (tx) => {
    const moment = momentOf(now, calendar, await readMeta(tx, `day:${account}`));
    const week = await lastWeek(tx, account, moment.day);
    const did = TIP_KINDS.map((kind) => [
      kind,
      // Up to yesterday, so that the tip stays the same all day.
      week.slice(0, -1).reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0),
    ]);
    const line = (advice: Advice): SaidLine => {
      const { id, rule, person, at, became, level } = advice;
      const state = missed(advice, now) ? 'noted' : advice.state;
      return {
        id,
        rule,
        person,
        at,
        state,
        level,
        ...(became && { became }),
        text: sayAdvice(advice, t),
        instead: sayInstead(advice, t),
        ...(advice.finding.post && { post: advice.finding.post }),
        ...(isPraise(advice) && { copies: copiesOf(rule, person, t) }),
      };
    };
    const heard = (await saidSince(tx, account, now - 7 * DAY))
      .filter((advice) => advice.state !== 'due' || missed(advice, now))
      .reverse();
    const reposts = await repostRoom(tx, account, context);
    const demoted = (await readMeta(tx, 'demoted')) ?? [];
    const { profile, profileBy } = settings;
    const unsaid = account !== '' && !profileBy && !ownOf(settings, account).profile;
    return {
      account,
      accounts,
      profile,
      ...(profileBy && { profileBy }),
      ...(unsaid && { unsaid }),
      now,
      today: moment.day,
      ...(await room(tx, account, moment, context)),
      ceilings: ceilings(week.at(-1)),
      ...(reposts && { reposts }),
      week,
      said: heard
        .filter((advice) => !isPraise(advice))
        .slice(0, MOST_SAID)
        .map(line),
      praise: heard.filter((advice) => isPraise(advice) && !advice.became).map(line),
      tip: tipOf(moment.day, Object.fromEntries(did)),
      voice: settings.voice,
      demoted: demoted.filter((rule) => settings.rules[rule]?.level === 'popup'),
    };
  });
}
