import { press, waitForCard, waitForNoCard } from '../peek.ts';
import type { Tact } from '../tact.ts';
import { focusCard } from './focus-card.ts';
import { heardDuring } from './keys.ts';
import type { Hand } from './walk.ts';

/** Keys that mean something to X, and two that move on and press a button. */
const KEYS = ['Tab', 'l', 'n', 'j', 'Tab', 'Enter'] as const;

/** A hand on Tact's cards. `leaks` gets what the page hears of keys that are pressed inside. */
export const handOn = (tact: Tact, leaks: string[]): Hand => ({
  async meet(page) {
    await waitForCard(tact, page);
  },
  async answerByKeys(page) {
    const heard = await heardDuring(page, async () => {
      await focusCard(tact);
      for (const key of KEYS) await page.keyboard.press(key);
      await waitForNoCard(tact, page);
    });
    leaks.push(...heard);
  },
  async closeByMouse(page) {
    await press(tact, page, 'dismiss');
    await waitForNoCard(tact, page);
  },
});
