import type { Words } from '../../utils/extension/words.ts';
import type { Stock } from './world.ts';

const KINDS = ['acts', 'people', 'advice', 'visits'] as const;

export const isEmpty = (stock: Stock): boolean => KINDS.every((kind) => stock[kind] === 0);

/** What is stored, as a list of counted things in the reader's language; only what there is. */
export function stockWords(stock: Stock, t: Words): string {
  const parts = KINDS.filter((kind) => stock[kind] > 0).map((kind) =>
    t(`options_stock_${kind}`, { n: stock[kind] }),
  );
  return new Intl.ListFormat(t.lang, { type: 'conjunction' }).format(parts);
}
