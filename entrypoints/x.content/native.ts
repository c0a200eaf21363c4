import type { Browser } from 'webextension-polyfill';

type Native = { browser?: Pick<Browser, 'runtime'>; chrome?: Pick<Browser, 'runtime'> };

/**
 * The browser's own API: sending gives promises in every version that the manifest names, and the page is spared the polyfill.
 * `runtime` is gone once the extension is.
 */
export const native = (): Pick<Browser, 'runtime'> => {
  const { browser, chrome } = globalThis as Native;
  return (browser ?? chrome) as Pick<Browser, 'runtime'>;
};
