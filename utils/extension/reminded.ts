import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Reminded } from '../etiquette/chats/reminders.ts';

const item = storage.defineItem<unknown>('local:reminded', { fallback: {} });
const shape = z.record(z.string(), z.number());

/** Of which sessions the user was reminded; what is damaged counts as none. */
export const reminded = {
  getValue: async (): Promise<Reminded> => shape.safeParse(await item.getValue()).data ?? {},
  setValue: (all: Reminded): Promise<void> => item.setValue(all),
};
