import { MINUTE } from '../time.ts';
import { type HashtagChat, isScheduled } from './chat.ts';
import { nextSession, type Session, sessionAt } from './schedule.ts';
import { tagKey } from './tag.ts';

/** Of which session of a chat the user was last reminded: when it begins (UTC, ms), by the chat's tag as it is compared. */
export type Reminded = Readonly<Record<string, number>>;

/** A session that the user is to be reminded of. */
export interface Reminder {
  chat: HashtagChat;
  session: Session;
}

/** A chat's session that runs, or that begins within `lead` (ms). */
function near(chat: HashtagChat, lead: number, now: number): Session | undefined {
  const session = sessionAt(chat, now) ?? nextSession(chat, now);
  return session && session.from - lead <= now ? session : undefined;
}

/**
 * What the user is to be reminded of now (UTC, ms), `before` minutes before each chat or, where that was slept through, until its
 * end; and when there will be more (UTC, ms), if ever.
 */
export function remindersAt(
  chats: readonly HashtagChat[],
  before: number,
  reminded: Reminded,
  now: number,
): { due: Reminder[]; next?: number } {
  const lead = before * MINUTE;
  const wanted = chats.filter((chat) => chat.remind && isScheduled(chat));
  const due = wanted.flatMap((chat) => {
    const session = near(chat, lead, now);
    return session && reminded[tagKey(chat.tag)] !== session.from ? [{ chat, session }] : [];
  });
  const later = wanted.flatMap((chat) => {
    const session = nextSession(chat, now + lead + 1);
    return session ? [session.from - lead] : [];
  });
  return { due, ...(later.length > 0 && { next: Math.min(...later) }) };
}

/** What to remember after those reminders; sessions that began over a week before `now` (UTC, ms) are forgotten. */
export const withReminders = (reminded: Reminded, shown: readonly Reminder[], now: number): Reminded =>
  Object.fromEntries([
    ...Object.entries(reminded).filter(([, from]) => now - from < 7 * 24 * 60 * MINUTE),
    ...shown.map(({ chat, session }) => [tagKey(chat.tag), session.from] as const),
  ]);
