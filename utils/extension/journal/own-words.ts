import type { Act } from '../../etiquette/act.ts';
import { OURS } from '../../etiquette/exchanges.ts';
import { askingOf, closerAsks } from '../../etiquette/text/asks.ts';
import { regretsOf } from '../../etiquette/text/regret.ts';
import { civilDay, DAY } from '../../etiquette/time.ts';
import type { SeenPerson } from '../messages.ts';
import { type Context, mannersAt } from './context.ts';
import { count } from './counters.ts';
import type { StoredAct } from './database.ts';
import { deal } from './dealings.ts';
import { historyWith } from './history.ts';
import { archiveId } from './import/imported.ts';
import { type Mark, nextMark } from './mark.ts';
import type { WriteTx } from './transaction.ts';

type Word = NonNullable<SeenPerson['words']>[number];
type OwnWord = Word & { kind: Act['kind'] };

/** How far back it is kept what the own pages show, ms: no rule looks back further. */
const KEPT = 90 * DAY;

const seenId = (account: string, post: string): string => `seen-${account}-${post}`;

/** Whether it is known already: done here, seen before, or told by the account's archive, which has no ids of what was reposted. */
async function isKnown(tx: WriteTx, account: string, { kind, post, to, at }: OwnWord): Promise<boolean> {
  const acts = tx.objectStore('acts');
  const kinds = kind === 'repost' ? [kind] : OURS;
  for (const one of kinds) if (await acts.index('post').getKey([account, one, post])) return true;
  if (kind !== 'repost') return (await acts.getKey(archiveId(account, post))) !== undefined;
  const since = await historyWith(tx, account, to ?? '', at);
  return since.some((one) => one.kind === kind && one.post === undefined);
}

/** What is kept of a text of one's own: of a brand also that it apologises or explains itself. */
function traitsOf({ media, text = '' }: OwnWord, isBrand: boolean): Act['traits'] {
  const asks = closerAsks(askingOf(text));
  const says = isBrand ? regretsOf(text) : [];
  const traits = {
    ...(media && { media }),
    ...(asks.length > 0 && { asks }),
    ...(says.length > 0 && { says }),
  };
  return Object.keys(traits).length > 0 ? traits : undefined;
}

/** Records what the account's own pages show that it posted and reposted, each once. Gives the mark of the last new act. */
export async function hearOwn(
  tx: WriteTx,
  account: string,
  words: readonly Word[],
  context: Pick<Context, 'now' | 'calendar' | 'settings' | 'managed'>,
): Promise<Mark | undefined> {
  const { now, calendar } = context;
  const isBrand = mannersAt(context, account).profile === 'brand';
  let mark: Mark | undefined;
  for (const word of words) {
    const { kind, post, to } = word;
    if (kind === 'answer' || kind === 'mention' || word.at < now - KEPT) continue;
    const own = { ...word, kind, at: Math.min(word.at, now) };
    if (await isKnown(tx, account, own)) continue;
    const day = civilDay(own.at, calendar);
    const traits = traitsOf(own, isBrand);
    const person = to !== account && to;
    const act: StoredAct = {
      id: seenId(account, post),
      at: own.at,
      day,
      live: day,
      account,
      kind,
      ...(person && { person }),
      post,
      source: 'seen',
      ...(traits && { traits }),
    };
    await tx.objectStore('acts').put(act);
    await count(tx, act, 1);
    await deal(tx, act, 1);
    mark = await nextMark(tx);
  }
  return mark;
}

/** What a page showed of an act gives way to the act itself, which tells more. True where there was something. */
export async function giveWay(
  tx: WriteTx,
  { account, kind, post }: { account: string; kind: Act['kind']; post?: string | undefined },
): Promise<boolean> {
  const acts = tx.objectStore('acts');
  const isRepost = kind === 'repost';
  if (!post || !(isRepost || OURS.includes(kind))) return false;
  const before = await acts.get(seenId(account, post));
  if (!before || (before.kind === 'repost') !== isRepost) return false;
  await acts.delete(before.id);
  if (before.undoneAt !== undefined) return true;
  await count(tx, before, -1);
  await deal(tx, before, -1);
  return true;
}
