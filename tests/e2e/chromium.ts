import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Page } from 'puppeteer-core';
import { chromiumRoot } from './chromium-root.ts';
import type { Engine, EngineOptions } from './engine.ts';

const root = process.getuid?.() === 0;

const launchArguments = ({ proxy, size }: EngineOptions): string[] => [
  `--proxy-server=${proxy}`,
  '--ignore-certificate-errors',
  '--disable-component-update',
  ...(size ? [`--window-size=${size.width},${size.height + 90}`] : []),
  ...(root ? ['--no-sandbox'] : []),
];

/** Chromium over the DevTools pipe. Workers are not attached to: a debugger would keep them alive. */
export async function launchChromium(options: EngineOptions): Promise<Engine> {
  const browser = await launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.size,
    acceptInsecureCerts: true,
    targetFilter: (target) => target.type() !== 'service_worker',
    args: launchArguments(options),
  });
  const top = await browser.target().createCDPSession();
  const troubles: string[] = [];
  let id = '';
  const origin = () => `chrome-extension://${id}`;

  const worker = async () => {
    const { targetInfos } = await top.send('Target.getTargets');
    return targetInfos.find((target) => target.type === 'service_worker' && target.url.startsWith(origin()));
  };

  const watch = (page: Page) => {
    const own = () => page.url().startsWith(origin());
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      if (own() || message.location().url?.startsWith(origin())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (own() || words.includes(origin())) troubles.push(words);
    });
  };

  return {
    browser,
    origin,
    watch,
    inRoot: chromiumRoot(),
    async install(folder) {
      id = await browser.installExtension(folder);
    },
    async load(page, url) {
      await page.goto(url);
    },
    async popup(page) {
      const before = new Set(browser.targets());
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not installed');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(
        (found) => found.url() === `${origin()}/popup.html` && !before.has(found),
      );
      const popup = await target.asPage();
      watch(popup);
      return popup;
    },
    backgroundRuns: async () => (await worker()) !== undefined,
    async killBackground() {
      const target = await worker();
      if (!target) return;
      await top.send('Target.closeTarget', { targetId: target.targetId });
      while ((await worker())?.targetId === target.targetId) await sleep(20);
    },
    troubles: async () => [...troubles],
  };
}
