import type { Act } from '../../etiquette/act.ts';
import { endOf, isJustOver } from '../../etiquette/chats/after.ts';
import { titleOf } from '../../etiquette/chats/known.ts';
import { answeredIn, doneIn, type Met } from '../../etiquette/chats/met.ts';
import type { Visit } from '../../etiquette/chats/visit.ts';
import { OURS } from '../../etiquette/exchanges.ts';
import type { Person } from '../../etiquette/person.ts';
import { type Calendar, civilDay, shiftDay } from '../../etiquette/time.ts';
import type { ChatPerson, PastChat, WeekOfChats } from '../chats-answers.ts';
import type { Context } from './context.ts';
import { byWeight, isNewIn } from './lately-met.ts';

/** So many weeks are shown. */
export const WEEKS = 12;

/** A chat that is over: what was done there, and whom the user met; `people` are those of them of whom anything is known. */
export function pastChat(
  visit: Visit,
  acts: readonly Act[],
  met: ReadonlyMap<string, Met>,
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
    answers: answeredIn(done),
    posts: done.filter(({ kind }) => OURS.includes(kind)).length,
    people: [...met]
      .sort(byWeight(visit, people))
      .map(([handle, { evidence: _, ...numbers }]): ChatPerson => {
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
