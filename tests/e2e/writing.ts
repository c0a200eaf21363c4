import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Shown, shown } from './shown.ts';
import type { Tact } from './tact.ts';
import { until } from './until.ts';
import { tap } from './user.ts';

export const EDITOR = '[data-testid=tweetTextarea_0]';
/** The hint may come before the answer about the last letters, which a robot types at once, ms. */
export const LAST_ANSWER = 1500;
/** Longer than a press that was held back takes others for itself, ms. */
export const ANOTHER_PRESS = 900;
const OWN = 'invoices.example';
export const OFF_TOPIC = `Lovely! My invoice template: https://${OWN}/template`;

/** Declares invoices.example the user's own site. */
export async function declareOwn(tact: Tact, more: Record<string, unknown> = {}): Promise<void> {
  const settings = { ownPlaces: [OWN], ...more };
  await tact.inside(async (value) => {
    await chrome.storage.local.set({ settings: value, settings$: { v: 1 } });
  }, settings);
}

/** Opens the dialog that answers a post. */
export async function answer(page: Page, post: string): Promise<ElementHandle> {
  await tap(page, post, 'reply');
  return (await page.waitForSelector(`[role=dialog] ${EDITOR}`)) as ElementHandle;
}

/**
 * Puts a text into the focused editor in one go, as a paste does, but without any event that a person makes: Tact first hears
 * of the text when the press begins.
 */
export const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((data) => {
    const how = { inputType: 'insertText', data, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new InputEvent('beforeinput', how));
  }, text);

/** Waits for a hint or a pause, and gives it. */
export const waitForWord = (tact: Tact, page: Page, level: 'hint' | 'pause'): Promise<Shown> =>
  until(`a ${level}`, async () => (await shown(tact, page)).find((one) => one.level === level));

/** Waits until nothing is said about a draft. */
export const waitForNoWord = (tact: Tact, page: Page): Promise<boolean> =>
  until('the end of it', async () => (await shown(tact, page)).length === 0);

/** Watches for so long that nothing is said. */
export async function silentFor(tact: Tact, page: Page, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const [found] = await shown(tact, page);
    if (found) throw new Error(`${found.rule} spoke: ${found.text}`);
    await sleep(50);
  }
}

/** What stands in the composer, letter by letter. */
export const written = (page: Page): Promise<string> =>
  page.evaluate(
    (css) =>
      [...document.querySelectorAll(`${css} [data-block]`)].map(({ textContent }) => textContent).join('\n'),
    EDITOR,
  );

/** What X has really been sent since the page was opened, oldest first. */
export const sent = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.standIn.state().posted.map(({ text }) => text));

export async function sendByKeys(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

export const waitForSent = (page: Page, texts: readonly string[]): Promise<unknown> =>
  until(`${texts.length} posts`, async () => (await sent(page)).join('|') === texts.join('|'));

/** Whether the keyboard is in the editor. */
export const inEditor = (page: Page): Promise<boolean> =>
  page.evaluate((css) => document.activeElement?.matches(css) ?? false, EDITOR);

/** Goes into the composer that stands on the page itself. */
export async function enterInline(page: Page): Promise<void> {
  await page.bringToFront();
  const editor = await page.waitForSelector(EDITOR);
  await until('the keyboard in the editor', async () => {
    await editor?.click();
    return inEditor(page);
  });
}
