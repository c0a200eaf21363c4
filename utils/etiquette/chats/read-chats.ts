import * as z from 'zod/mini';
import { type HashtagChat, LENGTH, MOST_CHATS, MOST_HOSTS, newChat } from './chat.ts';
import { readTag, tagKey } from './tag.ts';

const ZONES = new Map<string, boolean>();

/** Whether this browser knows a time zone of that IANA name. */
export function isZone(zone: string): boolean {
  const before = ZONES.get(zone);
  if (before !== undefined) return before;
  let known = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    known = false;
  }
  ZONES.set(zone, known);
  return known;
}

const hours = z.object({
  day: z.int().check(z.gte(1), z.lte(7)),
  time: z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  zone: z.string().check(z.refine(isZone)),
});
const length = z.catch(z.int().check(z.gte(LENGTH.min), z.lte(LENGTH.max)), LENGTH.default);
const host = z.string().check(z.regex(/^[a-z0-9_]{1,20}$/));

function readChat(raw: unknown): HashtagChat[] {
  const { tag, minutes, hosts, remind, ...rest } = (raw ?? {}) as Record<string, unknown>;
  const read = typeof tag === 'string' ? readTag(tag) : undefined;
  if (!read) return [];
  const when = z.safeParse(hours, rest);
  const named = Array.isArray(hosts) ? hosts.filter((one) => z.safeParse(host, one).success) : [];
  return [
    {
      ...newChat(read),
      ...(when.success && when.data),
      minutes: z.parse(length, minutes),
      hosts: [...new Set(named as string[])].slice(0, MOST_HOSTS),
      remind: remind === true && when.success,
    },
  ];
}

/** Chats out of anything: what is wrong in one falls back alone, what has no hashtag is left out, the first of two with one hashtag stays. */
export function readChats(raw: readonly unknown[]): HashtagChat[] {
  const all = raw.flatMap(readChat);
  const first = (chat: HashtagChat, index: number) =>
    all.findIndex(({ tag }) => tagKey(tag) === tagKey(chat.tag)) === index;
  return all.filter(first).slice(0, MOST_CHATS);
}
