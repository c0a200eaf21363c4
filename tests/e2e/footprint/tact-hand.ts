import type { Page } from 'puppeteer-core';
import { press, waitForCard, waitForNoCard } from '../peek.ts';
import type { Tact } from '../tact.ts';
import { heardDuring } from './keys.ts';
import type { Hand } from './walk.ts';

/** Moves the keyboard into the card, as Tact's own shortcut does; no automation reaches a browser's shortcuts. */
const focusCard = (tact: Tact) =>
  tact.inside(async () => {
    for (const { id } of await chrome.tabs.query({ url: 'https://x.com/*' }))
      if (id !== undefined) await chrome.tabs.sendMessage(id, { type: 'focus-card' });
  });

/** Nobody's: the walk without Tact. */
export const noHand: Hand = { answerByKeys: async () => {}, closeByMouse: async () => {} };

/** A hand on Tact's cards; `leaks` gets what the page hears of keys that were pressed inside. */
export const handOn = (tact: Tact, leaks: string[]): Hand => ({
  async answerByKeys(page: Page) {
    await waitForCard(tact, page);
    const heard = await heardDuring(page, async () => {
      await focusCard(tact);
      for (const key of ['Tab', 'l', 'n', 'j', 'Tab', 'Space'] as const) await page.keyboard.press(key);
    });
    await waitForNoCard(tact, page);
    leaks.push(...heard);
  },
  async closeByMouse(page: Page) {
    await waitForCard(tact, page);
    await press(tact, page, 'dismiss');
    await waitForNoCard(tact, page);
  },
});
