import { readMeta, writeMeta } from './meta.ts';
import type { WriteTx } from './transaction.ts';

/** Which journal it is, and how many acts it holds. */
export interface Mark {
  dbId: string;
  acts: number;
}

/** Counts new acts in; for the sentinel. */
export async function nextMark(tx: WriteTx, added = 1): Promise<Mark> {
  const acts = ((await readMeta(tx, 'rows')) ?? 0) + added;
  await writeMeta(tx, 'rows', acts);
  return { dbId: (await readMeta(tx, 'dbId')) ?? '', acts };
}
