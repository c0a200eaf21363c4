import type { Act } from '../../etiquette/act.ts';
import { OURS } from '../../etiquette/exchanges.ts';
import type { Need } from '../../etiquette/rule.ts';
import { type Context, mannersAt } from './context.ts';
import { historyOfAll, historyWith } from './history.ts';
import { readAccounts } from './meta.ts';
import type { Tx } from './transaction.ts';

/** The account with those that the user uses personally. */
async function withPersonal<M extends IDBTransactionMode>(tx: Tx<M>, account: string, context: Context) {
  const others = (await readAccounts(tx)).filter((one) => one !== account && one !== '');
  return [account, ...others.filter((one) => mannersAt(context, one).profile === 'personal')];
}

/** The acts that serve those needs of an account, with that person where they are about one; the oldest first, each once. */
export async function historyFor<M extends IDBTransactionMode>(
  tx: Tx<M>,
  needs: readonly Need[],
  { account, handle }: { account: string; handle: string },
  context: Context,
): Promise<Act[]> {
  const { now } = context;
  const parts = await Promise.all(
    needs.map(async ({ of, since, kinds }) => {
      const naming = kinds.some((kind) => OURS.includes(kind));
      if (of !== 'everybody' && of !== 'accounts')
        return historyWith(tx, account, handle, since, now, naming);
      const whose = of === 'accounts' ? await withPersonal(tx, account, context) : [account];
      return (await Promise.all(whose.map((one) => historyOfAll(tx, one, since, now)))).flat();
    }),
  );
  const acts = new Map<string, Act>(parts.flat().map((act) => [act.id, act]));
  return [...acts.values()].sort((a, b) => a.at - b.at);
}
