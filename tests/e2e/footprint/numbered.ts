import { postedAt } from '@/utils/etiquette/chats/posted.ts';
import type { Footprint } from './footprint.ts';

/** The stand-in counts new posts in the bits below the milliseconds. */
const COUNT = (1n << 22n) - 1n;

/** Two walks write the same posts under other numbers, as these tell the time: numbers them by their order. */
export function numbered(footprint: Footprint, since: number): Footprint {
  const byOrder = (id: string): string => ((postedAt(id) ?? 0) < since ? id : `<post ${BigInt(id) & COUNT}>`);
  return JSON.parse(JSON.stringify(footprint).replace(/(?<!\d)\d{19}(?!\d)/g, byOrder));
}
