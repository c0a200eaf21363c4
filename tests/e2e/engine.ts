import type { Browser, Page } from 'puppeteer-core';

export interface Size {
  width: number;
  height: number;
}

export interface EngineOptions {
  /** The browser's program. */
  executable: string;
  /** The profile's folder; kept over restarts. */
  profile: string;
  /** `host:port` of the stand-in's CONNECT proxy. */
  proxy: string;
  /** Of each page, CSS pixels; null leaves it to the window. */
  size: Size | null;
  headless: boolean;
}

/** What each browser does in its own way. Everything else is the same Puppeteer for both. */
export interface Engine {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`; known after `install`. */
  origin(): string;
  /** Installs, or updates when the folder's version is higher; storage stays. */
  install(folder: string): Promise<void>;
  /** Loads an address that may be one of the extension's pages, until it is complete. */
  load(page: Page, url: string): Promise<void>;
  /**
   * The popup while `page` is the active tab. Chromium presses the real toolbar button; Firefox, whose panels cannot
   * be reached, opens it as a tab in the background.
   */
  popup(page: Page): Promise<Page>;
  /**
   * Calls `(root) => …` with the closed shadow root of Tact's host element, out of the page's own world, and gives
   * the string that it returns; undefined where there is no host.
   */
  inRoot(page: Page, source: string): Promise<string | undefined>;
  backgroundRuns(): Promise<boolean>;
  /** Ends the worker (Chromium) or the event page (Firefox) as the browser itself would, at once. */
  killBackground(): Promise<void>;
  /** What the browser blamed on the extension since the start: errors, unhandled rejections, CSP violations. */
  troubles(): Promise<string[]>;
  /** Collects what goes wrong in a page, for `troubles`. To be called before the page loads anything. */
  watch(page: Page): void;
}
