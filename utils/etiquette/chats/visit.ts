import { MINUTE } from '../time.ts';
import { type HashtagChat, isScheduled } from './chat.ts';
import { nextSession, type Session, sessionAt } from './schedule.ts';
import { tagKey } from './tag.ts';

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
  /** The user said so; where a post did, there is the post. */
  byHand?: true;
  /** UTC, ms: when the user left early. */
  left?: number;
  /** It was offered, and the user said no. */
  declined?: true;
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
 * What goes on at that time (UTC, ms), the latest begun first: by the hours of the chats, and what was begun by hand; left or not.
 * `visits` are those that are kept; who hosts, how a hashtag is written and how long it lasts is what the chats say now. A chat that
 * is no longer the user's goes on for those who are in it.
 */
export function goingOnAt(chats: readonly HashtagChat[], visits: readonly Visit[], at: number): Visit[] {
  const hours = chats.flatMap((chat) => {
    const session = sessionAt(chat, at);
    if (!session) return [];
    const before = visits.find((visit) => isSame(visit, tagKey(chat.tag), session));
    if (!before) return [newVisit(chat, session)];
    return [
      before.byHand
        ? { ...before, until: Math.max(before.until, session.until) }
        : { ...before, until: session.until },
    ];
  });
  const named = (tag: string) => chats.find((chat) => tagKey(chat.tag) === tag);
  /** What has hours goes on by them alone; the user may have moved them since. */
  const goesOn = ({ tag, byHand, joined }: Visit) => {
    const chat = named(tag);
    return byHand === true || (chat ? !isScheduled(chat) : joined !== undefined);
  };
  const others = visits.filter(
    (visit) =>
      visit.from <= at &&
      at < visit.until &&
      goesOn(visit) &&
      !hours.some(({ tag, from }) => tag === visit.tag && from === visit.from),
  );
  const now = new Map(chats.map(({ tag, hosts }) => [tagKey(tag), { title: `#${tag}`, hosts }]));
  return [...others, ...hours]
    .map((visit) => ({ ...visit, ...now.get(visit.tag) }))
    .toSorted((a, b) => b.from - a.from);
}

/** What goes on and was not left. */
export const runningAt = (chats: readonly HashtagChat[], visits: readonly Visit[], at: number): Visit[] =>
  goingOnAt(chats, visits, at).filter(({ left }) => left === undefined || at < left);

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
  return { ...back(before ?? newVisit(chat, session), at), byHand: true };
}

/** Is in a chat, again if it was left. */
export function back({ left: _, declined: __, ...visit }: Visit, at: number): Visit {
  return { ...visit, joined: visit.joined ?? at };
}

/** Goes early. Who came before the hour has left no more than the time before it. */
export function leave(chat: HashtagChat | undefined, visit: Visit, at: number): Visit {
  const next = chat && nextSession(chat, at);
  return { ...visit, left: at, until: next ? Math.min(visit.until, next.from) : visit.until };
}

/** How long before its end a host's thanks are the last word, ms. */
const FAREWELL = 15 * MINUTE;

/** Whether a host brings it to its end with that post, which says thanks. */
export const isClosing = ({ hosts, until }: Visit, post: { person: string; at: number }): boolean =>
  hosts.includes(post.person) && post.at >= until - FAREWELL;

/** The user is not in a chat that was offered, or does not want to be asked: a visit that is over at once. */
export function decline(chat: HashtagChat, visits: readonly Visit[], at: number): Visit {
  const { joined: _, byHand: __, ...visit } = enter(chat, visits, at);
  return { ...leave(chat, visit, at), declined: true };
}
