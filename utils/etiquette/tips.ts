import type { ActKind } from './act.ts';
import { DAY } from './time.ts';

/** What a tip may fit to: the acts that X's page shows. */
export type Did = Record<Extract<ActKind, 'like' | 'repost' | 'reply' | 'quote' | 'post' | 'follow'>, number>;

/** The source documents (ETIQUETTE.md): chats, brands, direct messages, how not to network, lasting relationships. */
export type Source = '000' | '001' | '002' | '003' | '004';

export interface Tip {
  /** A message of `public/_locales`. */
  key: string;
  source: Source;
  /** Whom it helps most: people who lately did these. */
  suits?: readonly (keyof Did)[];
}

/** All tips. The round of `tipOf` takes two days for each: 30 of them still come round within two months. */
export const tips: readonly Tip[] = [
  { key: 'tip_1', source: '003', suits: ['like', 'repost'] },
  { key: 'tip_2', source: '000', suits: ['follow'] },
  { key: 'tip_3', source: '004', suits: ['follow', 'like'] },
  { key: 'tip_4', source: '001', suits: ['repost'] },
  { key: 'tip_5', source: '002', suits: ['like', 'follow'] },
  { key: 'tip_6', source: '003', suits: ['reply', 'quote'] },
  { key: 'tip_7', source: '000', suits: ['reply'] },
  { key: 'tip_8', source: '001', suits: ['post'] },
  { key: 'tip_9', source: '002', suits: ['reply'] },
  { key: 'tip_10', source: '004' },
  { key: 'tip_11', source: '003', suits: ['like'] },
  { key: 'tip_12', source: '000', suits: ['post', 'reply'] },
  { key: 'tip_13', source: '001', suits: ['post'] },
  { key: 'tip_14', source: '000', suits: ['repost'] },
  { key: 'tip_15', source: '002', suits: ['reply'] },
  { key: 'tip_16', source: '003', suits: ['reply'] },
  { key: 'tip_17', source: '001' },
  { key: 'tip_18', source: '000', suits: ['follow'] },
  { key: 'tip_19', source: '004', suits: ['reply', 'quote'] },
  { key: 'tip_20', source: '001', suits: ['post', 'quote'] },
  { key: 'tip_21', source: '002' },
  { key: 'tip_22', source: '003', suits: ['quote', 'follow'] },
  { key: 'tip_23', source: '000' },
  { key: 'tip_24', source: '001', suits: ['post', 'repost'] },
  { key: 'tip_25', source: '002', suits: ['reply'] },
  { key: 'tip_26', source: '004' },
  { key: 'tip_27', source: '000', suits: ['quote', 'repost'] },
  { key: 'tip_28', source: '001', suits: ['quote', 'reply'] },
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The two things that somebody did most. */
const habits = (did: Did) =>
  (Object.entries(did) as [keyof Did, number][])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([kind]) => kind);

/**
 * The key of the tip for a civil day (YYYY-MM-DD). Every other day is the next of all tips, so that each comes round;
 * the days between bring one that suits what the person does most.
 * `did`: counts of the days before `day`, without `day` itself, so that the tip stays the same all day.
 */
export function tipOf(day: string, did: Did): string {
  const days = Math.floor(Date.parse(day) / DAY);
  const turn = Math.floor(days / 2);
  if (days % 2 === 0) return at(tips, turn).key;
  const neighbours = [at(tips, turn), at(tips, turn + 1)];
  const lately = habits(did);
  const fresh = tips.filter((tip) => !neighbours.includes(tip));
  const suited = fresh.filter(({ suits }) => suits?.some((kind) => lately.includes(kind)));
  return at(suited.length > 0 ? suited : fresh, turn).key;
}
