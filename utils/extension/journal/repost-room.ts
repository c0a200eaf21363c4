import { shareOf } from '../../etiquette/reposts.ts';
import { DAY } from '../../etiquette/time.ts';
import type { RepostRoom } from '../answers.ts';
import { type Context, mannersAt } from './context.ts';
import { historyOfAll } from './history.ts';
import type { Tx } from './transaction.ts';

/** How much of a brand's feed are reposts, by the limits that are set; `undefined` for personal accounts, and where the rule is off. */
export async function repostRoom(tx: Tx, account: string, context: Context): Promise<RepostRoom | undefined> {
  const { profile, rules } = mannersAt(context, account);
  const rule = rules['repost-share'];
  if (profile !== 'brand' || !rule?.on) return undefined;
  const { percent, least, days } = rule.options as { percent: number; least: number; days: number };
  const since = context.now - days * DAY;
  const acts = await historyOfAll(tx, account, since, context.now);
  const feed = acts.filter(({ at, undoneAt }) => at >= since && undoneAt === undefined);
  return { ...shareOf(feed, percent), least, days };
}
