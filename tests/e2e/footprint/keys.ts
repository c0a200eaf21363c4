import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** Keys and moves of the focus that the page heard of. */
    heard: string[];
  }
}

/** Listens as X would: everywhere, from when its scripts run. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.heard = [];
    const note = ({ type, target, key }: Event & { key?: string }) => {
      window.heard.push(`${type}${key ? ` ${key}` : ''} at ${(target as Element).localName ?? 'document'}`);
    };
    for (const type of ['keydown', 'keypress', 'keyup', 'focus', 'focusin'])
      for (const target of [window, document, document.body, document.querySelector('#react-root')])
        for (const capture of [true, false]) target?.addEventListener(type, note, capture);
  });

/** What the page heard while `act` went on, each once; in the end the focus may go back to a node of the page. */
export async function heardDuring(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    window.heard.length = 0;
  });
  await act();
  const heard = new Set(await page.evaluate(() => window.heard));
  return [...heard].filter((line) => !/^focus(in)? at (?!aside)/.test(line));
}
