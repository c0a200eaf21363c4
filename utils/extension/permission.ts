import { browser } from 'wxt/browser';

/** The pages that Tact watches. */
export const X = ['https://x.com/*', 'https://twitter.com/*'];

/** Whether Tact may read x.com; people can take that back at any time. */
export const mayReadX = (): Promise<boolean> =>
  browser.permissions.contains({ origins: ['https://x.com/*'] });

/** What reminders need. Optional: asked for when the first is switched on. */
export const NOTIFY = { permissions: ['notifications' as const] };

/** Whether Tact may show notifications; people can take that back at any time. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFY);
