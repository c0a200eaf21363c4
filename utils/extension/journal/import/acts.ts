import { unwrap } from 'idb';
import type { Act } from '../../../etiquette/act.ts';
import { OURS } from '../../../etiquette/exchanges.ts';
import { DAY } from '../../../etiquette/time.ts';
import type { ImportedAct } from '../../messages.ts';
import type { Context } from '../context.ts';
import { countDays } from '../counters.ts';
import type { Database } from '../database.ts';
import { historyWith } from '../history.ts';
import { type Mark, nextMark } from '../mark.ts';
import { meet, readMeta } from '../meta.ts';
import { type WriteTx, write } from '../transaction.ts';
import { daysOf } from './days.ts';
import { archiveId, firstSeen, importOf, keepImport } from './imported.ts';

/** A repost that Tact saw and the one that the archive names are the same within this time, ms: they have no id in common. */
const SAME_REPOST = 60_000;

/** Without the post's id, which its own has: nothing looks for what an archive told of by its post. */
const actOf = (account: string, { linkHosts, media, post, ...seen }: ImportedAct, day: string): Act => {
  const links = linkHosts?.map((host) => ({ host }));
  const traits = { ...(links && { links }), ...(media && { media }) };
  return {
    id: archiveId(account, post),
    account,
    day,
    ...(seen as Pick<Act, 'kind' | 'at'>),
    ...(Object.keys(traits).length > 0 && { traits }),
  };
};

async function isSeen(
  tx: WriteTx,
  account: string,
  { kind, post, person, at }: ImportedAct,
): Promise<boolean> {
  // The archive gives a repost an id of its own, which is nobody's post.
  if (kind !== 'repost') {
    const posts = tx.objectStore('acts').index('post');
    // An answer to oneself is a post to the archive, and an answer to X's page.
    const found = await Promise.all(OURS.map((one) => posts.getKey([account, one, post])));
    return found.some((key) => key !== undefined);
  }
  if (!person) return false;
  const before = await historyWith(tx, account, person, 0, at + SAME_REPOST - DAY, false);
  // What the profile showed may have been done at any time after its own.
  return before.some((one) => one.kind === kind && (one.source === 'seen' || one.at >= at - SAME_REPOST));
}

/** The ids of those acts that are stored, in one question: ids of posts grow, so that they lie close together. */
async function knownAmong(tx: WriteTx, acts: readonly Act[]): Promise<Set<string>> {
  const ids = acts.map(({ id }) => id).sort();
  const [first, last] = [ids.at(0), ids.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  return new Set(await tx.objectStore('acts').getAllKeys(IDBKeyRange.bound(first, last)));
}

/**
 * Writes acts of the account's own archive, those that are not known yet. Gives how many that were, and the journal's mark. The people
 * they are about have to be settled afterwards.
 */
export const importActs = (
  db: Database,
  account: string,
  seen: readonly ImportedAct[],
  { now, calendar }: Pick<Context, 'now' | 'calendar'>,
): Promise<{ added: number; mark: Mark }> => {
  const dayOf = daysOf(calendar);
  const past = [...new Map(seen.map((one) => [one.post, one])).values()].filter(({ at }) => at <= now);
  const work = async (tx: WriteTx) => {
    const store = tx.objectStore('acts');
    const imported = await importOf(tx, account, now);
    const seenSince = await firstSeen(tx, account);
    const doubles = new Set<ImportedAct>();
    for (const one of past)
      if (one.at >= seenSince - DAY && (await isSeen(tx, account, one))) doubles.add(one);
    const all = past.filter((one) => !doubles.has(one)).map((one) => actOf(account, one, dayOf(one.at)));
    const known = await knownAmong(tx, all);
    const news = all.filter(({ id }) => !known.has(id));
    // Without a promise each, there being so many: a failure of one ends the transaction.
    for (const act of news) unwrap(store).put(act);
    await countDays(tx, news, 1);
    await keepImport(tx, account, { ...imported, posts: imported.posts + news.length });
    if ((await readMeta(tx, 'accounts'))?.[account] === undefined) await meet(tx, account, 0);
    return { added: news.length, mark: await nextMark(tx, news.length) };
  };
  return write(db, work, 'relaxed');
};
