import type { Act } from '../../../etiquette/act.ts';
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
import { archiveId, importOf, keepImport } from './imported.ts';

/** A repost that Tact saw and the one that the archive names are the same within this time, ms: they have no id in common. */
const SAME_REPOST = 60_000;

const actOf = (account: string, { linkHosts, media, ...seen }: ImportedAct, day: string): Act => {
  const links = linkHosts?.map((host) => ({ host }));
  const traits = { ...(links && { links }), ...(media && { media }) };
  const { kind, post } = seen;
  // The archive gives a repost an id of its own, which is nobody's post.
  const { post: _post, ...repost } = seen;
  return {
    id: archiveId(account, post),
    account,
    day,
    ...((kind === 'repost' ? repost : seen) as Pick<Act, 'kind' | 'at'>),
    ...(Object.keys(traits).length > 0 && { traits }),
  };
};

async function isSeen(tx: WriteTx, { account, kind, post, person, at }: Act): Promise<boolean> {
  if (post) return (await tx.objectStore('acts').index('post').getKey([account, kind, post])) !== undefined;
  if (!person) return false;
  const around = await historyWith(tx, account, person, at - SAME_REPOST, at + SAME_REPOST - DAY);
  return around.some((one) => one.kind === kind);
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
  const past = seen.filter(({ at }) => at <= now);
  const all = [...new Map(past.map((one) => [one.post, actOf(account, one, dayOf(one.at))])).values()];
  return write(db, async (tx) => {
    const store = tx.objectStore('acts');
    const imported = await importOf(tx, account, now);
    const known = await Promise.all(all.map(({ id }) => store.getKey(id)));
    const fresh = all.filter((_, index) => known[index] === undefined);
    const late = fresh.filter(({ at }) => at >= imported.seenSince - DAY);
    const doubles = new Set<Act>();
    for (const act of late) if (await isSeen(tx, act)) doubles.add(act);
    const news = fresh.filter((act) => !doubles.has(act));
    await Promise.all(news.map((act) => store.put(act)));
    await countDays(tx, news, 1);
    await keepImport(tx, account, { ...imported, posts: imported.posts + news.length });
    if ((await readMeta(tx, 'accounts'))?.[account] === undefined) await meet(tx, account, now);
    return { added: news.length, mark: await nextMark(tx, news.length) };
  });
};
