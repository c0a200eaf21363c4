import { setTimeout as sleep } from 'node:timers/promises';
import { markAs } from '../chatting.ts';
import { press, waitForCard, waitForNoCard } from '../peek.ts';
import type { Tact } from '../tact.ts';
import { waitForWord } from '../writing.ts';
import { focusCard } from './focus-card.ts';
import { heardDuring } from './keys.ts';
import type { Hand } from './walk.ts';

/** Keys that mean something to X, and two that move on and press a button. */
const KEYS = ['Tab', 'l', 'n', 'j', 'Tab', 'Enter'] as const;

/** Longer than a press that was held back takes others for itself, ms. */
const ANOTHER_PRESS = 900;

/** The hint may come before the answer about the last letters, ms. */
const LAST_ANSWER = 1500;

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
  async markStranger(handle) {
    await markAs(tact, handle, 'stranger');
  },
  async holdByEnter(page) {
    await waitForWord(tact, page, 'hint');
    await sleep(LAST_ANSWER);
    await page.keyboard.press('Enter');
    await waitForWord(tact, page, 'pause');
    await sleep(ANOTHER_PRESS);
  },
});
