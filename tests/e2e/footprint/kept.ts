import { rows } from '../journal.ts';
import type { Tact } from '../tact.ts';

const STORES = ['acts', 'counters', 'people', 'advice', 'meta'] as const;

/** Which of the words stand in Tact's database or its storage. */
export async function kept(tact: Tact, words: readonly string[]): Promise<string[]> {
  const stored = await tact.inside(() => chrome.storage.local.get(), undefined);
  const all = await Promise.all(STORES.map((store) => rows(tact, store)));
  const text = JSON.stringify([stored, all]);
  return words.filter((word) => text.includes(word));
}
