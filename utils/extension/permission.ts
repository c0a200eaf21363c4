import { browser } from 'wxt/browser';

/** The pages that Tact watches. */
export const X = ['https://x.com/*', 'https://twitter.com/*'];

/** Whether Tact may read x.com; people can take that back at any time. */
export const mayReadX = (): Promise<boolean> =>
  browser.permissions.contains({ origins: ['https://x.com/*'] });
