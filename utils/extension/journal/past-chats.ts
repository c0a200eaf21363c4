import type { Act } from '../../etiquette/act.ts';
import { endOf, isJustOver } from '../../etiquette/chats/after.ts';
import { answeredIn } from '../../etiquette/chats/answered.ts';
import { titleOf } from '../../etiquette/chats/known.ts';
import { doneIn, type Met, metIn } from '../../etiquette/chats/met.ts';
import type { Visit } from '../../etiquette/chats/visit.ts';
import { OURS } from '../../etiquette/exchanges.ts';
import type { Person } from '../../etiquette/person.ts';
import { type Calendar, civilDay, shiftDay } from '../../etiquette/time.ts';
import type { ChatPerson, PastChat, WeekOfChats } from '../chats-answers.ts';
import type { Context } from './context.ts';
import { byWeight, isNewIn } from './lately-met.ts';

/** So many weeks are shown. */
export const WEEKS = 12;

/** So many people of an earlier chat are named. */
const NAMED = 20;

/** A chat that is over, with those met there who are to be named. */
export interface Over {
  visit: Visit;
  met: [handle: string, met: Met][];
  /** How many were met. */
  all: number;
}

/** Whom to name of those met in a chat: all of a fresh one, of others those with whom there was most. */
export function overOf(visit: Visit, acts: readonly Act[], now: number): Over {
  const met = [...metIn(visit, acts)];
  const named = isJustOver(visit, now) ? met : met.sort(byWeight(visit, new Map())).slice(0, NAMED);
  return { visit, met: named, all: met.length };
}

/** What was done in a chat that is over, and whom the user met; `people` are those of them of whom anything is known. */
export function pastChat(
  { visit, met, all }: Over,
  acts: readonly Act[],
  people: ReadonlyMap<string, Person>,
  { now, settings }: Context,
): PastChat {
  const { tag, from, hosts } = visit;
  const done = doneIn(visit, acts);
  return {
    tag,
    title: titleOf(tag, settings.chats),
    from,
    until: endOf(visit),
    answers: answeredIn(visit, done).length,
    posts: done.filter(({ kind }) => OURS.includes(kind)).length,
    met: all,
    people: met.toSorted(byWeight(visit, people)).map(([handle, { evidence: _, ...numbers }]): ChatPerson => {
      const isNew = isNewIn(visit, people.get(handle));
      return { handle, isNew, isHost: hosts.includes(handle), ...numbers };
    }),
    fresh: isJustOver(visit, now),
  };
}

/** The last weeks up to today, the oldest first, with what was done in the chats that began in them. */
export function weeksOf(
  past: readonly Pick<PastChat, 'from' | 'answers' | 'posts'>[],
  now: number,
  calendar: Calendar,
): WeekOfChats[] {
  const today = civilDay(now, calendar);
  const days = past.map((chat) => ({ ...chat, day: civilDay(chat.from, calendar) }));
  return Array.from({ length: WEEKS }, (_, n) => {
    const from = shiftDay(today, -7 * (WEEKS - n) + 1);
    const till = shiftDay(from, 7);
    const week = days.filter(({ day }) => day >= from && day < till);
    const sum = (what: 'answers' | 'posts') => week.reduce((all, chat) => all + chat[what], 0);
    return { from, chats: week.length, answers: sum('answers'), posts: sum('posts') };
  });
}
