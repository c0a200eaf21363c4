import { endOf } from '../../etiquette/chats/after.ts';
import { answeredIn } from '../../etiquette/chats/answered.ts';
import { titleOf } from '../../etiquette/chats/known.ts';
import { wasIn } from '../../etiquette/chats/met.ts';
import { nextSession } from '../../etiquette/chats/schedule.ts';
import { tagKey } from '../../etiquette/chats/tag.ts';
import { runningAt } from '../../etiquette/chats/visit.ts';
import type { Person } from '../../etiquette/person.ts';
import { DAY } from '../../etiquette/time.ts';
import type { ChatsPage } from '../chats-answers.ts';
import type { FromOwnPage } from '../messages.ts';
import { keepDeed } from './chat-deeds.ts';
import type { Context } from './context.ts';
import type { Database } from './database.ts';
import { historyOfAll } from './history.ts';
import { offeredChats } from './offers.ts';
import { overOf, pastChat, WEEKS, weeksOf } from './past-chats.ts';
import { read, type Tx, write } from './transaction.ts';
import { readVisits } from './visits.ts';

type Deed = NonNullable<Extract<FromOwnPage, { type: 'chats' }>['does']>;

/** Begins a chat by hand, or leaves it. A hashtag of no known chat changes nothing. */
export const doInChat = (db: Database, account: string, deed: Deed, context: Context): Promise<void> =>
  write(db, (tx) => keepDeed(tx, account, deed, context));

/** Chats with hours and when each is next, the next first. */
const comingUp = ({ now, settings }: Context): ChatsPage['next'] =>
  settings.chats
    .flatMap((chat) => {
      const session = nextSession(chat, now);
      return session ? [{ tag: tagKey(chat.tag), title: `#${chat.tag}`, from: session.from }] : [];
    })
    .sort((a, b) => a.from - b.from);

/** What is known of those handles. */
async function peopleOf(tx: Tx, account: string, handles: ReadonlySet<string>): Promise<Map<string, Person>> {
  const people = tx.objectStore('people');
  const found = await Promise.all([...handles].map((handle) => people.get([account, handle])));
  return new Map(found.flatMap((person) => (person ? [[person.handle, person]] : [])));
}

/** What runs, what comes and what was, of an account's chats. Reads the acts of at most twelve weeks, once. */
export const chatsPage = (db: Database, account: string, context: Context): Promise<ChatsPage> =>
  read(db, async (tx) => {
    const { now, calendar, settings } = context;
    const visits = await readVisits(tx, account);
    const running = runningAt(settings.chats, visits, now);
    const isRecent = (at: number) => at > now - (7 * WEEKS + 1) * DAY;
    const over = visits.filter(
      (visit) => visit.joined !== undefined && endOf(visit) <= now && isRecent(visit.from),
    );
    const since = Math.min(now, ...[...over, ...running].map(({ from }) => from));
    const acts = since < now ? await historyOfAll(tx, account, since, now) : [];
    const met = over
      .filter((visit) => wasIn(visit, acts))
      .map(({ hosts, ...visit }) =>
        overOf({ ...visit, hosts: hosts.filter((host) => host !== account) }, acts, now),
      );
    const handles = met.flatMap((one) => one.met.map(([handle]) => handle));
    const people = await peopleOf(tx, account, new Set(handles));
    const past = met.map((one) => pastChat(one, acts, people, context)).sort((a, b) => b.from - a.from);

    const runs = (tag: string) => running.some((visit) => visit.tag === tag);
    const offered = await offeredChats(tx, account, settings.chats, now);
    const own = settings.chats.map(({ tag }) => tagKey(tag));
    const startable = [...new Set([...offered, ...own])].filter((tag) => !runs(tag));
    const title = (tag: string) => titleOf(tag, settings.chats);
    return {
      now,
      running: running.map((visit) => {
        const { tag, from, until, joined } = visit;
        const answers = answeredIn(visit, acts).length;
        return { tag, title: title(tag), from, until, answers, joined: joined !== undefined };
      }),
      next: comingUp(context),
      startable: startable.map((tag) => ({ tag, title: title(tag), offered: offered.includes(tag) })),
      past,
      weeks: weeksOf(past, now, calendar),
      own: own.length,
    };
  });
