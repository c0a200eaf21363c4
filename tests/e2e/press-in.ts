import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Presses the button of one of Tact's pages that bears those words, once it is there. */
export const pressIn = (page: Page, words: string): Promise<boolean> =>
  until(`"${words}"`, () =>
    page.evaluate((label) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find(({ textContent }) => textContent?.trim() === label);
      found?.click();
      return found !== undefined;
    }, words),
  );
