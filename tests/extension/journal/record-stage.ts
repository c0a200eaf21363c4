import { beforeEach } from 'vitest';
import type { Context } from '@/utils/extension/journal/context.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { at, context, freshJournal, HOUR, MINUTE, NOON, seenAct } from '../world.ts';

export let db: Database;

/** Sets the stage for a file’s tests: an empty journal. */
export function stage(): void {
  beforeEach(async () => {
    db = await freshJournal();
  });
}

/** Does something at that moment and shows the card, if there is one, as the page would. */
export async function live(parts: Partial<SeenAct> = {}, world: Partial<Context> = {}) {
  const at = parts.at ?? NOON;
  const { advice } = await record(db, seenAct({ ...parts, at }), context({ now: at, ...world }));
  const isShown = advice ? await shown(db, advice.id, context({ now: at + 1500, ...world })) : false;
  return { advice, isShown };
}
export const stranger = (handle: string) =>
  learn(db, 'me', { people: [{ handle, following: false, followsYou: false }] }, at(NOON - HOUR));

/** Two likes of one person, ten minutes apart: over the limit of a stranger. */
export async function tooMuch(person: string, at: number, world: Partial<Context> = {}) {
  await live({ person, at }, world);
  return live({ person, at: at + 10 * MINUTE }, world);
}
