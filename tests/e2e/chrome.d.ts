import type { Browser } from 'webextension-polyfill';

declare global {
  /** The extension API as pages of both browsers have it, for functions that run inside them. */
  const chrome: Browser;
}
