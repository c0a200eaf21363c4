import { storage } from 'wxt/utils/storage';
import type { Damage } from './answers.ts';

/** What the browser lost of the history; stays until the user has seen it. */
export const damage = storage.defineItem<Damage | null>('local:damage', { fallback: null });
