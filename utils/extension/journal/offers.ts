import type { Act } from '../../etiquette/act.ts';
import type { HashtagChat } from '../../etiquette/chats/chat.ts';
import { knownChat } from '../../etiquette/chats/known.ts';
import { OURS } from '../../etiquette/exchanges.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Tx, WriteTx } from './transaction.ts';

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

/** Hashtags of chats that the account seems to be in, though they do not run, the latest first. `now` is UTC, ms. */
export async function offeredChats<M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
  now: number,
): Promise<string[]> {
  const all = (await readMeta(tx, `written:${account}`)) ?? [];
  const lately = all.filter(({ at }) => at > now - WITHIN && at <= now);
  const acts = await Promise.all(lately.map(({ act }) => tx.objectStore('acts').get(act)));
  const standing = lately.filter((_, n) => acts[n] && acts[n].undoneAt === undefined).reverse();
  const tags = [...new Set(standing.map(({ tag }) => tag))];
  return tags.filter((tag) => standing.filter((one) => one.tag === tag).length >= POSTS);
}
