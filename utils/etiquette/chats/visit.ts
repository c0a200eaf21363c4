import type { HashtagChat } from './chat.ts';
import { nextSession, type Session, sessionAt } from './schedule.ts';
import { tagKey } from './tag.ts';

const MINUTE = 60_000;

/** One account's time in one chat, with what was seen there; its texts are nobody's. */
export interface Visit extends Session {
  /** As it is compared, see `tagKey`. */
  tag: string;
  /** As it is written, with its sign: "#BufferChat". */
  title: string;
  /** Handles. */
  hosts: readonly string[];
  /** UTC, ms: since when the account is in it; absent before its first post there, or its word. */
  joined?: number;
  /** UTC, ms: when the user left early. */
  left?: number;
  /** UTC, ms: when a host thanked everybody, which brings it to its end; see `isClosing`. */
  closing?: number;
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
  /** It asks for links, or for what people made. */
  invites?: true;
}

const isSame = (visit: Visit, tag: string, { from, until }: Session) =>
  visit.tag === tag && visit.from < until && from < visit.until;

/** A session nobody has looked into yet. */
export const newVisit = ({ tag, hosts }: HashtagChat, session: Session): Visit => ({
  tag: tagKey(tag),
  title: `#${tag}`,
  hosts,
  ...session,
  questions: [],
  newcomers: [],
});

/**
 * What runs at that time (UTC, ms), the latest begun first: by the hours of the chats, and what was begun by hand. `visits` are those
 * that are kept; who hosts, and how a hashtag is written, is what the chats say now. What was left is over.
 */
export function runningAt(chats: readonly HashtagChat[], visits: readonly Visit[], at: number): Visit[] {
  const now = new Map(chats.map(({ tag, hosts }) => [tagKey(tag), { title: `#${tag}`, hosts }]));
  const kept = visits
    .filter(({ from, until }) => from <= at && at < until)
    .map((visit) => ({ ...visit, ...now.get(visit.tag) }));
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

/** The session that somebody means who is in a chat at that time: by its hours, early for it, or one that begins now. */
function meant(chat: HashtagChat, at: number): Session {
  const runs = sessionAt(chat, at);
  if (runs) return runs;
  const until = at + chat.minutes * MINUTE;
  const next = nextSession(chat, at);
  return { from: at, until: next && next.from < until ? next.until : until };
}

/** Begins a chat by hand, or comes back to it. */
export function enter(chat: HashtagChat, visits: readonly Visit[], at: number): Visit {
  const tag = tagKey(chat.tag);
  const session = meant(chat, at);
  const before = visits.find((visit) => visit.until > at && isSame(visit, tag, session));
  const { left: _, ...visit } = before ?? newVisit(chat, session);
  return { ...visit, joined: visit.joined ?? at };
}

/** How long before its end a host's thanks are the last word, ms. */
const FAREWELL = 15 * MINUTE;

/** Whether a host brings it to its end with that post, which says thanks. */
export const isClosing = ({ hosts, until }: Visit, post: { person: string; at: number }): boolean =>
  hosts.includes(post.person) && post.at >= until - FAREWELL;

/** The user is not in a chat that was offered, or does not want to be asked: a visit that is over at once. */
export function decline(chat: HashtagChat, visits: readonly Visit[], at: number): Visit {
  const { joined: _, ...visit } = enter(chat, visits, at);
  return { ...visit, left: at };
}
