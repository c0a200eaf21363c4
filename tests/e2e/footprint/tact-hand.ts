import { setTimeout as sleep } from 'node:timers/promises';
import { enterChat, panelGone, panelSays } from '../chat-hour.ts';
import { markAs } from '../chatting.ts';
import { press, waitForCard, waitForNoCard } from '../peek.ts';
import type { Tact } from '../tact.ts';
import { ANOTHER_PRESS, LAST_ANSWER, waitForWord } from '../writing.ts';
import { focusCard } from './focus-card.ts';
import { heardDuring } from './keys.ts';
import type { Hand } from './walk.ts';

/** Keys that mean something to X, and two that move on and press a button. */
const KEYS = ['Tab', 'l', 'n', 'j', 'Tab', 'Enter'] as const;

/** Into the panel, on to its first button, and by Esc out of it, which folds it. */
const KEYS_OF_PANEL = ['l', 'Tab', 'n', 'Tab', 'Escape'] as const;

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
  async enterChat(page) {
    await enterChat(tact);
    await panelSays(tact, page, /minutes left/);
  },
  async seeQuestion(page) {
    await panelSays(tact, page, /Q1/);
  },
  async foldByKeys(page) {
    const heard = await heardDuring(page, async () => {
      await focusCard(tact);
      for (const key of KEYS_OF_PANEL) await page.keyboard.press(key);
      await panelSays(tact, page, /^#\w+\s+60 min|^#\w+\s+59 min/);
    });
    leaks.push(...heard);
  },
  async leaveChat(page) {
    await press(tact, page, 'unfold');
    await panelSays(tact, page, /minutes left/);
    await press(tact, page, 'leave');
    await panelGone(tact, page);
  },
});
