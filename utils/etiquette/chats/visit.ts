import type { HashtagChat } from './chat.ts';
import { type Session, sessionAt } from './schedule.ts';
import { tagKey } from './tag.ts';

/** One account's time in one chat, with what was seen there; its texts are nobody's. */
export interface Visit extends Session {
  /** As it is compared, see `tagKey`. */
  tag: string;
  /** Handles. */
  hosts: readonly string[];
  /** UTC, ms: since when the account is in it; absent before its first post there, or its word. */
  joined?: number;
  /** UTC, ms: when the user left early. */
  left?: number;
  /** The numbers of the questions that were seen, in the order of their posts' times. */
  questions: readonly Asked[];
  /** Handles of those who said that it is their first time. */
  newcomers: readonly string[];
  /** Whether its panel is folded away; absent before the user has said so. */
  folded?: boolean;
}

/** A question of the hosts. */
export interface Asked {
  n: number;
  /** Its post: digits. */
  post: string;
  /** UTC, ms. */
  at: number;
}

const isSame = (visit: Visit, tag: string, { from, until }: Session) =>
  visit.tag === tag && visit.from < until && from < visit.until;

/** A session nobody has looked into yet. */
export const newVisit = ({ tag, hosts }: HashtagChat, session: Session): Visit => ({
  tag: tagKey(tag),
  hosts,
  ...session,
  questions: [],
  newcomers: [],
});

/**
 * What runs at that time (UTC, ms), the latest begun first: by the hours of the chats, and what was begun by hand. `visits` are those
 * that are kept. What was left is over.
 */
export function runningAt(chats: readonly HashtagChat[], visits: readonly Visit[], at: number): Visit[] {
  const kept = visits.filter(({ from, until }) => from <= at && at < until);
  const news = chats.flatMap((chat) => {
    const session = sessionAt(chat, at);
    const tag = tagKey(chat.tag);
    return session && !kept.some((visit) => isSame(visit, tag, session)) ? [newVisit(chat, session)] : [];
  });
  return [...kept, ...news]
    .filter(({ left }) => left === undefined || at < left)
    .toSorted((a, b) => b.from - a.from);
}

/** The visits with that one in its place; those that ended before `since` (UTC, ms) are dropped. */
export const withVisit = (visits: readonly Visit[], visit: Visit, since = 0): Visit[] =>
  [...visits.filter(({ tag, from }) => tag !== visit.tag || from !== visit.from), visit]
    .filter(({ until }) => until >= since)
    .toSorted((a, b) => a.from - b.from);

/** Begins a chat by hand, or comes back to it. `session` is the one by its hours, where it runs anyway. */
export function enter(chat: HashtagChat, visits: readonly Visit[], at: number): Visit {
  const tag = tagKey(chat.tag);
  const session = sessionAt(chat, at) ?? { from: at, until: at + chat.minutes * 60_000 };
  const before = visits.find((visit) => visit.until > at && isSame(visit, tag, session));
  const { left: _, ...visit } = before ?? newVisit(chat, session);
  return { ...visit, joined: visit.joined ?? at };
}

/** The user is not in a chat that was offered, or does not want to be asked: a visit that is over at once. */
export function decline(chat: HashtagChat, visits: readonly Visit[], at: number): Visit {
  const { joined: _, ...visit } = enter(chat, visits, at);
  return { ...visit, left: at };
}
