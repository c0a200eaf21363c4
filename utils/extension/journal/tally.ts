import type { Tally } from '../../etiquette/budget.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Tx, WriteTx } from './transaction.ts';

/** How a rule has fared since it last began to speak in the page. */
export const readTally = async <M extends IDBTransactionMode>(tx: Tx<M>, rule: string): Promise<Tally> =>
  (await readMeta(tx, `tally:${rule}`)) ?? { shown: 0, notUseful: 0 };

export async function addToTally(tx: WriteTx, rule: string, what: keyof Tally): Promise<Tally> {
  const before = await readTally(tx, rule);
  const tally = { ...before, [what]: before[what] + 1 };
  await writeMeta(tx, `tally:${rule}`, tally);
  return tally;
}
