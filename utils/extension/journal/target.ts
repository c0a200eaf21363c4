import type { Act } from '../../etiquette/act.ts';
import { count } from './counters.ts';
import type { StoredAct } from './database.ts';
import { deal } from './dealings.ts';
import { readMeta, writeMeta } from './meta.ts';
import { retract } from './retract.ts';
import { type Stroke, settle } from './settle.ts';
import type { WriteTx } from './transaction.ts';

type Aimed = Pick<Act, 'id' | 'account' | 'kind'> & {
  post?: string | undefined;
  person?: string | undefined;
  /** The act that an undo takes back. */
  act?: string | undefined;
};

/** Everything that was done to one thing: a like of one post, or the follow of one person. */
export interface Target {
  key: `undo:${string}`;
  acts: StoredAct[];
  /** Undos that hold no act back. */
  loose: Stroke[];
}

/** A private message is known by its own id. `undefined` for an act on nothing that can be named: it cannot be taken back, nor told from a second one. */
export async function targetOf(
  tx: WriteTx,
  { id, account, kind, post, person, act }: Aimed,
): Promise<Target | undefined> {
  const name = kind === 'follow' ? person : kind === 'dm' ? (act ?? id) : post;
  if (!name) return undefined;
  const store = tx.objectStore('acts');
  const all =
    kind === 'follow'
      ? await store.index('person').getAll(IDBKeyRange.bound([account, name], [account, name, []]))
      : kind === 'dm'
        ? await store.getAll(name)
        : await store.index('post').getAll([account, kind, name]);
  const key = `undo:${account}/${kind}/${name}` as const;
  return { key, acts: all.filter((act) => act.kind === kind), loose: (await readMeta(tx, key)) ?? [] };
}

/** The undos of a target, each once: those that took something back, be it several acts, and those that did not. */
export function undosOf({ acts, loose }: Target): Stroke[] {
  const used = acts.flatMap(({ undo, undoneAt }) => (undo ? [{ id: undo, at: undoneAt ?? 0 }] : []));
  return [...new Map([...used, ...loose].map((undo) => [undo.id, undo])).values()];
}

/**
 * Brings acts, counters and advice of a target in line with what happened. `added` is an act that is not stored yet.
 * Returns the acts that stand.
 */
export async function restand(
  tx: WriteTx,
  { key, acts, loose: before }: Target,
  undos: readonly Stroke[],
  now: number,
  added?: StoredAct,
): Promise<StoredAct[]> {
  const all = added ? [...acts, added] : acts;
  const { undone, loose } = settle(all, undos, now);
  for (const act of all) {
    const { undoneAt: _at, undo: _undo, ...plain } = act;
    const by = undone.get(act.id);
    const stood = act !== added && act.undoneAt === undefined;
    await tx.objectStore('acts').put(by ? { ...plain, undoneAt: by.at, undo: by.id } : plain);
    if (stood === !by) continue;
    await count(tx, act, by ? -1 : 1);
    await deal(tx, act, by ? -1 : 1);
    if (by) await retract(tx, act.id, now);
  }
  if (loose.length > 0) await writeMeta(tx, key, loose);
  else if (before.length > 0) await tx.objectStore('meta').delete(key);
  return all.filter(({ id }) => !undone.has(id));
}
