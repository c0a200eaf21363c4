import type { WriteTx } from './transaction.ts';

/** An act was taken back: what was about to be said about it is dropped, what was said has been heard. */
export async function retract(tx: WriteTx, act: string, now: number): Promise<void> {
  const store = tx.objectStore('advice');
  for (const advice of await store.index('act').getAll(act)) {
    if (advice.state === 'due') await store.delete(advice.id);
    else if (!advice.became) await store.put({ ...advice, became: 'undone', becameAt: now });
  }
}
