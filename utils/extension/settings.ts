import { storage } from 'wxt/utils/storage';
import { healSettings, type Settings } from '../etiquette/settings.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: {}, version: 1 });

/** The settings as they are now; whatever is damaged in them falls back alone. */
export const getSettings = async (): Promise<Settings> => healSettings(await item.getValue());

/** Changes settings, one change at a time, whichever of Tact's pages makes it; the other fields stay as stored. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  navigator.locks.request('settings', async () => {
    const settings = change(await getSettings());
    await item.setValue(settings);
    return settings;
  });

/** Calls back after each change, whoever made it. Returns a function that stops it. */
export const watchSettings = (callback: (settings: Settings) => void): (() => void) =>
  item.watch((raw) => callback(healSettings(raw)));
