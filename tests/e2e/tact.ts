import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import type { Engine } from './engine.ts';
import { inPage } from './in-page.ts';
import { until } from './until.ts';

/** The names of the extension's pages. */
export type OwnPage = 'popup.html' | 'options.html' | 'welcome.html';

/** A browser in which Tact runs, with one interface for Chromium and Firefox. */
export class Tact {
  readonly name: BrowserName;
  readonly #launch: () => Promise<Engine>;
  readonly #folder: string;
  #engine: Engine;
  #inside: Page | undefined;

  /** `folder` holds this run's `extension` and is removed at the end; `launch` starts the browser on its profile. */
  constructor(name: BrowserName, folder: string, launch: () => Promise<Engine>, engine: Engine) {
    this.name = name;
    this.#folder = folder;
    this.#launch = launch;
    this.#engine = engine;
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** A new tab in front, at `url` if one is given. */
  async page(url?: string): Promise<Page> {
    const page = await this.#engine.browser.newPage();
    this.#engine.watch(page);
    if (url) await page.goto(url);
    return page;
  }

  /** A new tab with one of Tact's pages. In Firefox `page.url()` and `page.goto()` do not work there; `open` does. */
  async ownPage(file: OwnPage): Promise<Page> {
    const page = await this.page();
    await this.open(page, file);
    return page;
  }

  /** Loads one of Tact's files in a tab that is there already. */
  async open(page: Page, file: string): Promise<void> {
    await this.#engine.load(page, `${this.#engine.origin()}/${file}`);
  }

  /** The popup as it is over `page`: for Tact `page` is the active tab. */
  popup(page: Page): Promise<Page> {
    return this.#engine.popup(page);
  }

  /**
   * Runs `call` with the extension's rights (`chrome.*` and `indexedDB`, in both browsers) in a tab in the
   * background that runs none of Tact's code. What goes in and out is JSON; `call` sees nothing of its surroundings.
   */
  async inside<T, A = undefined>(call: (value: A) => T | Promise<T>, value?: A): Promise<T> {
    if (!this.#inside || this.#inside.isClosed()) {
      this.#inside = await this.#engine.browser.newPage({ background: true });
      await this.open(this.#inside, 'icon/16.png');
    }
    return (await this.#inside.evaluate(`${inPage(call, value)}()`)) as T;
  }

  /** Whether a tab shows that page of Tact's, whoever opened it. */
  async hasOpen(file: OwnPage): Promise<boolean> {
    const paths = await this.inside(() =>
      chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname),
    );
    return paths.includes(`/${file}`);
  }

  /** Installs the build and waits for the welcome page, which comes to the front; tabs that are open stay open. */
  async install(): Promise<void> {
    await this.#load();
    await until('the welcome page', () => this.hasOpen('welcome.html'), 10_000);
  }

  async #load(): Promise<void> {
    // The tab of `inside` loses its rights with the old version.
    await this.#inside?.close();
    this.#inside = undefined;
    await this.#engine.install(join(this.#folder, 'extension'));
  }

  /** The same build under a higher version, as the store would bring it; `change` may change its files. Gives the version. */
  async update(change?: (folder: string) => Promise<void>): Promise<string> {
    const folder = join(this.#folder, 'extension');
    await change?.(folder);
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    const [major, minor, patch, update = '0'] = manifest.version.split('.');
    const version = [major, minor, patch, Number(update) + 1].join('.');
    await writeFile(file, JSON.stringify({ ...manifest, version }));
    await this.#load();
    return version;
  }

  backgroundRuns(): Promise<boolean> {
    return this.#engine.backgroundRuns();
  }

  /** Ends the background at once, whatever it is doing; the next event starts it again. */
  killBackground(): Promise<void> {
    return this.#engine.killBackground();
  }

  /** Closes the browser and starts it again with the same profile; all pages are gone. */
  async restart(): Promise<void> {
    await this.#engine.browser.close();
    this.#inside = undefined;
    this.#engine = await this.#launch();
    await this.install();
  }

  /** Errors, unhandled rejections and CSP violations of Tact's code since the browser started. */
  troubles(): Promise<string[]> {
    return this.#engine.troubles();
  }

  /** Closes the browser and leaves nothing behind. */
  async close(): Promise<void> {
    // Somebody may have closed the window before.
    if (this.#engine.browser.connected) await this.#engine.browser.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
