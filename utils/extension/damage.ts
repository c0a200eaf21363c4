import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Damage } from './answers.ts';

const item = storage.defineItem<unknown>('local:damage', { fallback: null });
const count = z.int().check(z.gte(0));
const shape = z.object({ at: count, acts: z.prefault(z.catch(count, 0), 0) });

/** What the browser lost of the history; stays until the user has seen it. What does not tell when is none. */
export const damage = {
  getValue: async (): Promise<Damage | null> => shape.safeParse(await item.getValue()).data ?? null,
  setValue: (lost: Damage): Promise<void> => item.setValue(lost),
  removeValue: (): Promise<void> => item.removeValue(),
};
