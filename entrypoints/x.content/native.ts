import type { browser } from 'wxt/browser';

/** The extension API as both browsers have it, with promises: the polyfill would be a tenth of the content script. */
export const native = (globalThis as unknown as { chrome: typeof browser }).chrome;
