import type { ElementHandle, Page } from 'puppeteer-core';
import { rows } from './journal.ts';
import type { Tact } from './tact.ts';
import { until } from './until.ts';

/** Finds a control of a post by its test id, anywhere on the page. */
async function find(page: Page, post: string, testId: string): Promise<ElementHandle | undefined> {
  const handle = await page.evaluateHandle(
    (id, name) =>
      [...document.querySelectorAll('[data-testid=tweet]')]
        .find((one) => one.querySelector(`a[href*="/status/${id}"]`))
        ?.querySelector(`[data-testid=${name}]`) ?? null,
    post,
    testId,
  );
  return (handle.asElement() as ElementHandle | null) ?? undefined;
}

/** One step down the page, or back to its top from the end; what comes into view gets time to appear. */
async function scroll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    scrollTo({ top: end ? 0 : scrollY + innerHeight / 2, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  });
}

/** A control of a post, scrolled to as a person would: the list is virtual, so the post may not be there yet. */
export async function control(page: Page, post: string, testId: string): Promise<ElementHandle> {
  await page.bringToFront();
  return until(
    `${testId} of ${post}`,
    async () => {
      const found = await find(page, post, testId);
      if (!found) await scroll(page);
      return found;
    },
    15_000,
  );
}

/** Presses a control of a post with the mouse. */
export async function tap(page: Page, post: string, testId: string): Promise<void> {
  await (await control(page, post, testId)).click();
}

export const like = (page: Page, post: string): Promise<void> => tap(page, post, 'like');
export const unlike = (page: Page, post: string): Promise<void> => tap(page, post, 'unlike');

/** Moves the keyboard to a post and presses a key there. */
export async function keyOn(page: Page, post: string, key: string): Promise<void> {
  const found = await control(page, post, 'reply');
  await found.evaluate((button) => (button.closest('article') as HTMLElement).focus());
  await page.keyboard.press(key as 'l');
}

/** Begins anew: nothing recorded, settings as at the start. */
export async function forget(tact: Tact): Promise<void> {
  await tact.inside(async () => {
    await chrome.storage.local.remove(['settings', 'settings$']);
    await chrome.runtime.sendMessage({ type: 'erase' });
  });
}

/** Waits until the journal holds `n` acts that count, and gives them. */
export async function counted(tact: Tact, n: number) {
  type Row = { kind: string; person?: string; post?: string; account: string; undoneAt?: number };
  return until(`${n} acts`, async () => {
    const acts = (await rows<Row>(tact, 'acts')).filter(({ undoneAt }) => undoneAt === undefined);
    return acts.length === n && acts;
  });
}
