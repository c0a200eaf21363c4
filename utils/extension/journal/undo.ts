import type { FromPage } from '../messages.ts';
import type { Database } from './database.ts';
import { clampAt } from './record.ts';
import { restand, targetOf, undosOf } from './target.ts';
import { write } from './transaction.ts';

export type SeenUndo = Omit<Extract<FromPage, { type: 'undo' }>, 'type'>;

/**
 * Takes back what was done to the same target before, each act on its own day. An undo that comes before its act,
 * because the act is still being sent again, waits for it; one of an act from before Tact changes nothing.
 */
export const undo = (db: Database, seen: SeenUndo, now: number): Promise<void> =>
  write(db, async (tx) => {
    const target = await targetOf(tx, seen);
    if (!target) return;
    const undos = undosOf(target);
    if (undos.some(({ id }) => id === seen.id)) return;
    await restand(tx, target, [...undos, { id: seen.id, at: clampAt(seen.at, now) }], now);
  });
