import type { Tact } from '../tact.ts';

/** Moves the keyboard into the card, as Tact's own shortcut does; no automation reaches a browser's shortcuts. */
export const focusCard = (tact: Tact): Promise<void> =>
  tact.inside(async () => {
    for (const { id } of await chrome.tabs.query({ url: 'https://x.com/*' }))
      if (id !== undefined) await chrome.tabs.sendMessage(id, { type: 'focus-card' });
  });
