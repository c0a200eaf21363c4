import { OURS, THEIRS } from '../../etiquette/exchanges.ts';
import type { Looked } from '../messages.ts';
import type { StoredAct } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Tx, WriteTx } from './transaction.ts';

/** A stretch of time of which all notifications were seen: UTC, ms. */
export type Stretch = [from: number, to: number];

/** So many stretches are kept; older ones say nothing about what is said now. */
const MOST = 20;

/** Stretches that touch are one. */
export function withStretch(before: readonly Stretch[], [from, to]: Stretch): Stretch[] {
  const apart = before.filter(([start, end]) => end < from || start > to);
  const touching = before.filter((one) => !apart.includes(one));
  const joined: Stretch = [
    Math.min(from, ...touching.map(([start]) => start)),
    Math.max(to, ...touching.map(([, end]) => end)),
  ];
  return [...apart, joined].sort(([a], [b]) => a - b).slice(-MOST);
}

/** Remembers where answers would have been seen: below the user's own posts and those to the user, or among the notifications. */
export async function look(tx: WriteTx, account: string, { since, posts = [] }: Looked, now: number) {
  const acts = tx.objectStore('acts');
  for (const post of posts)
    for (const kind of [...OURS, ...THEIRS])
      for (const act of await acts.index('post').getAll([account, kind, post]))
        await acts.put({ ...act, lookedAt: now });
  if (since === undefined || since > now) return;
  const before = (await readMeta(tx, `looked:${account}`)) ?? [];
  await writeMeta(tx, `looked:${account}`, withStretch(before, [since, now]));
}

/** Acts with what their threads and the notifications showed since: `lookedAt` on words that were looked after. */
export async function lookedAfter<M extends IDBTransactionMode>(
  tx: Tx<M>,
  account: string,
  acts: readonly StoredAct[],
): Promise<StoredAct[]> {
  const stretches = (await readMeta(tx, `looked:${account}`)) ?? [];
  return acts.map((act) => {
    const seen = stretches.find(([from, to]) => from <= act.at && act.at < to);
    const lookedAt = Math.max(act.lookedAt ?? 0, seen?.[1] ?? 0);
    return lookedAt > 0 && OURS.includes(act.kind) ? { ...act, lookedAt } : act;
  });
}
