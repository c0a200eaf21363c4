import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inRoot } from './in-root.ts';
import { card, type Shown } from './shown.ts';
import type { Tact } from './tact.ts';
import { until } from './until.ts';

/** Waits for a card, of that rule if one is named. */
export const waitForCard = (tact: Tact, page: Page, rule?: string, ms?: number): Promise<Shown> =>
  until(
    `a card${rule ? ` of ${rule}` : ''}`,
    async () => {
      const found = await card(tact, page);
      return found && (!rule || found.rule === rule) ? found : undefined;
    },
    ms,
  );

/** Waits until no card is left. */
export const waitForNoCard = (tact: Tact, page: Page, ms?: number): Promise<boolean> =>
  until('the end of the card', async () => !(await card(tact, page)), ms);

/** Watches for so long that no card comes; throws with the words of the one that does. */
export async function noCardFor(tact: Tact, page: Page, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const found = await card(tact, page);
    if (found) throw new Error(`a card of ${found.rule} came: ${found.text}`);
    await sleep(50);
  }
}

function locate(root: ShadowRoot, { action, rule }: { action: string; rule?: string | undefined }) {
  const all = [...root.querySelectorAll(`[data-action="${action}"], button.${action}`)];
  const button = all.find((one) => !rule || one.closest('[data-rule]')?.matches(`[data-rule="${rule}"]`));
  if (!button) return undefined;
  const { x, y, width, height } = button.getBoundingClientRect();
  const at = { x: x + width / 2, y: y + height / 2 };
  return { ...at, reached: button.contains(root.elementFromPoint(at.x, at.y)) };
}

/** Clicks Tact's button (of that rule, if one is named) with the mouse, where a person would; throws when it is missing, covered or out of sight. */
export async function press(tact: Tact, page: Page, action: string, rule?: string): Promise<void> {
  await page.bringToFront();
  const place = await inRoot(tact, page, locate, { action, rule });
  if (!place) throw new Error(`no button for ${action}`);
  if (!place.reached) throw new Error(`the button for ${action} is covered or out of sight`);
  await page.mouse.click(place.x, place.y);
}

/** What Tact's live region in the page's own DOM says; undefined where there is none. */
export const liveRegion = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const ours = ':is(html > :not(head, body))';
    const region = document.querySelector(
      `${ours}:is([role="status"], [aria-live]), ${ours} :is([role="status"], [aria-live])`,
    );
    return region ? (region.textContent ?? '') : undefined;
  });
