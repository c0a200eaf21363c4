import type { Act } from '../../etiquette/act.ts';
import type { HashtagChat } from '../../etiquette/chats/chat.ts';
import { knownChat } from '../../etiquette/chats/known.ts';
import { goingOnAt, type Visit } from '../../etiquette/chats/visit.ts';
import { OURS } from '../../etiquette/exchanges.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Tx, WriteTx } from './transaction.ts';
import { readVisits } from './visits.ts';

/** A post with the hashtag of a known chat that did not run. */
export interface Written {
  tag: string;
  /** UTC, ms. */
  at: number;
  act: string;
}

/** So many posts within this time, ms, and one is probably in that chat. */
const POSTS = 2;
const WITHIN = 30 * 60_000;

/** Notes what was just written with the hashtags of known chats that do not run. */
export async function noteWritten(
  tx: WriteTx,
  { id, account, kind, at }: Pick<Act, 'id' | 'account' | 'kind' | 'at'>,
  tags: readonly string[],
  chats: readonly HashtagChat[],
): Promise<void> {
  const known = tags.filter((tag) => knownChat(tag, chats));
  if (known.length === 0 || !OURS.includes(kind)) return;
  const before = (await readMeta(tx, `written:${account}`)) ?? [];
  const news = [...new Set(known)].map((tag) => ({ tag, at, act: id }));
  const lately = before.filter((one) => one.at > at - WITHIN);
  await writeMeta(tx, `written:${account}`, [...lately, ...news]);
}

/** What was written lately with hashtags of chats that did not run and still stands, the latest first. `now` is UTC, ms. */
async function standing<M extends IDBTransactionMode>(tx: Tx<M>, account: string, now: number) {
  const all = (await readMeta(tx, `written:${account}`)) ?? [];
  const lately = all.filter(({ at }) => at > now - WITHIN && at <= now);
  const acts = await Promise.all(lately.map(({ act }) => tx.objectStore('acts').get(act)));
  return lately
    .flatMap(({ tag }, n) => (acts[n] && acts[n].undoneAt === undefined ? [{ tag, act: acts[n] }] : []))
    .reverse();
}

/**
 * Hashtags of chats that the account seems to be in, though they do not run, the latest first: none that was left, declined or ended
 * a short while ago. `now` is UTC, ms.
 */
export async function offeredChats<M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
  chats: readonly HashtagChat[],
  now: number,
): Promise<string[]> {
  const all = await standing(tx, account, now);
  const visits = await readVisits(tx, account);
  const near = [...goingOnAt(chats, visits, now), ...visits.filter((visit) => isNear(visit, now))];
  const tags = [...new Set(all.map(({ tag }) => tag))].filter(
    (tag) => !near.some((visit) => visit.tag === tag),
  );
  return tags.filter((tag) => all.filter((one) => one.tag === tag).length >= POSTS);
}

/** It was lately, so that what is written with its hashtag is about it. */
const isNear = ({ from, until }: Visit, now: number) => from <= now && now < until + WITHIN;

/** What was written before a chat was begun by hand belongs to it: the visit begins with it. */
export async function takeWritten(tx: WriteTx, account: string, visit: Visit, now: number): Promise<Visit> {
  const mine = (await standing(tx, account, now)).filter(({ tag }) => tag === visit.tag);
  for (const { act } of mine) {
    const chats = [...new Set([...(act.traits?.chats ?? []), visit.tag])];
    await tx.objectStore('acts').put({ ...act, traits: { ...act.traits, chats } });
  }
  const times = mine.map(({ act }) => act.at);
  return { ...visit, from: Math.min(visit.from, ...times), joined: Math.min(visit.joined ?? now, ...times) };
}

/** Drops what is too old to be offered for. `now` is UTC, ms. */
export async function pruneWritten(tx: WriteTx, account: string, now: number): Promise<void> {
  const all = (await readMeta(tx, `written:${account}`)) ?? [];
  const left = all.filter(({ at }) => at > now - WITHIN);
  if (left.length < all.length) await writeMeta(tx, `written:${account}`, left);
}
