import { answeredIn } from '../../etiquette/chats/answered.ts';
import { type HeardPost, withHeard } from '../../etiquette/chats/heard.ts';
import { runningAt, type Visit } from '../../etiquette/chats/visit.ts';
import { judge, needed, type Verdict } from '../../etiquette/judge.ts';
import { standingOf } from '../../etiquette/ladder.ts';
import { rules as all } from '../../etiquette/rules/index.ts';
import { momentOf } from '../../etiquette/time.ts';
import { type DoneInChat, keepDeed } from './chat-deeds.ts';
import { type Context, mannersAt } from './context.ts';
import type { Database } from './database.ts';
import { historyOfAll } from './history.ts';
import { readMeta } from './meta.ts';
import { offeredChats } from './offers.ts';
import { read, type Tx, type WriteTx, write } from './transaction.ts';
import { keepVisit, readRunning, readVisits } from './visits.ts';

/** A chat that runs, as the account stands in it. */
export interface ChatNow {
  visit: Visit;
  /** The numbers of the questions that the account has answered. */
  answers: readonly number[];
  /** What its manners say, the weightiest first. */
  verdicts: readonly Verdict[];
}

export interface ChatsNow {
  /** The latest begun first. */
  running: ChatNow[];
  /** Hashtags of chats that the account may be in, as they are compared. */
  offered: string[];
}

interface Asked {
  /** Posts under hashtags of chats that run. */
  heard?: readonly HeardPost[] | undefined;
  does?: DoneInChat | undefined;
}

async function keepHeard(
  tx: WriteTx,
  account: string,
  heard: readonly HeardPost[],
  { now, settings }: Context,
) {
  for (const before of await readRunning(tx, account, settings.chats, now)) {
    const visit = withHeard(before, heard, account, now);
    if (visit !== before) await keepVisit(tx, account, visit);
  }
}

/** Chats that run, and those that are offered: none that was left or declined within its hour. */
async function openChats(tx: Tx, account: string, { now, settings }: Pick<Context, 'now' | 'settings'>) {
  const visits = await readVisits(tx, account);
  const running = runningAt(settings.chats, visits, now);
  return { running, offered: await offeredChats(tx, account, settings.chats, now) };
}

async function look(tx: Tx, account: string, context: Context, rules: typeof all) {
  const { now, calendar } = context;
  const settings = mannersAt(context, account);
  const { running, offered } = await openChats(tx, account, context);
  if (running.length === 0) return { running: [], offered };
  const moment = momentOf(now, calendar, await readMeta(tx, `day:${account}`));
  const standing = standingOf(undefined, settings.ladder);
  const asked = running.map((visit) => ({
    chat: { visit },
    person: undefined,
    handle: '',
    standing,
    moment,
  }));
  const needs = asked.flatMap((one) => needed(one, settings, rules));
  const since = Math.min(...running.map(({ from }) => from), ...needs.map((need) => need.since));
  const history = (await historyOfAll(tx, account, since, now)).sort((a, b) => a.at - b.at);
  const judged = asked.map((one): ChatNow => {
    const { visit } = one.chat;
    const verdicts = judge({ ...one, history }, settings, rules);
    return { visit, answers: answeredIn(visit, history), verdicts };
  });
  return { running: judged, offered };
}

/** Takes in what was done with a chat and what was heard in it, and tells how the account's chats stand. */
export async function lookAtChats(
  db: Database,
  account: string,
  { heard = [], does }: Asked,
  context: Context,
  rules = all,
): Promise<ChatsNow> {
  if (does || heard.length > 0)
    await write(db, async (tx) => {
      if (does) await keepDeed(tx, account, does, context);
      await keepHeard(tx, account, heard, context);
    });
  return read(db, (tx) => look(tx, account, context, rules));
}

/** Whether there is anything for the page to ask about: a chat that runs, or one that is offered. */
export const hasChats = (
  db: Database,
  account: string,
  context: Pick<Context, 'now' | 'settings'>,
): Promise<boolean> =>
  read(db, async (tx) => {
    const { running, offered } = await openChats(tx, account, context);
    return running.length + offered.length > 0;
  });
