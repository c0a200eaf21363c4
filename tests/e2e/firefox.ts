import { launch, type Page } from 'puppeteer-core';
import { bidiOf, contextOf } from './bidi.ts';
import type { Engine, EngineOptions } from './engine.ts';

const ID = 'tact@tact-coach.org';
/** Pinned, so that the origin is known and storage survives the reinstallation after a restart. */
const UUID = '5a1f0c7e-3b52-4c3a-9c55-2f6f0b9d7e11';
const ORIGIN = `moz-extension://${UUID}`;

interface Context {
  context: string;
  url: string;
}
interface NodeValue {
  shadowRoot: { sharedId: string } | null;
}

const proxyPreferences = (proxy: string) => {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
  };
};

/** Firefox's remark where an answer comes for a page that was left meanwhile: nobody waits for it any more. */
const LEFT = 'Promise resolved while context is inactive';

/**
 * Runs in the browser's own scope, with its console: what it blamed on the extension. Answers that come after a page
 * was closed are noted there too; they are nobody's fault.
 */
const TROUBLES = `(origin) => Services.console.getMessageArray().flatMap((message) => {
  try {
    const error = message.QueryInterface(Ci.nsIScriptError);
    const { category, flags, errorMessage, sourceName, lineNumber, columnNumber } = error;
    const grave = category.startsWith('CSP_') || !(flags & Ci.nsIScriptError.warningFlag);
    const late = /^Promise (resolved|rejected) after context unloaded/.test(errorMessage);
    if (!grave || late || !sourceName.startsWith(origin)) return [];
    return [errorMessage + ' (' + sourceName + ':' + lineNumber + ':' + columnNumber + ')'];
  } catch {
    return [];
  }
}).join('\\0')`;

const EXTENSION = '(id) => WebExtensionPolicy.getByID(id)?.extension';

/** Firefox over WebDriver BiDi, with access to the browser's own scope. */
export async function launchFirefox(options: EngineOptions): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.size,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    // As root, Firefox does not start in somebody else's home.
    ...(process.getuid?.() === 0 && { env: { ...process.env, HOME: options.profile } }),
    extraPrefsFirefox: {
      ...proxyPreferences(options.proxy),
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const bidi = bidiOf(browser);
  const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox gives no access to its own scope.');
  const inBrowser = (source: string, value: string) =>
    bidi.call(source, { type: 'string', value }, { context: window.context });

  // Puppeteer's own goto would wait for load events that Firefox does not send for extension pages.
  const load = async (context: string, url: string) => {
    await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  };

  return {
    browser,
    origin: () => ORIGIN,
    async install(folder) {
      await browser.installExtension(folder);
    },
    load: (page, url) => load(contextOf(page), url),
    async popup(page) {
      await page.bringToFront();
      const { context } = await bidi.send<Context>('browsingContext.create', {
        type: 'tab',
        background: true,
      });
      await load(context, `${ORIGIN}/popup.html`);
      const found = (await browser.pages()).find((candidate: Page) => contextOf(candidate) === context);
      if (!found) throw new Error('Firefox did not open the popup.');
      return found;
    },
    async inRoot(page, source) {
      const target = { context: contextOf(page), sandbox: 'peek' };
      const host = (await bidi.evaluate("document.querySelector('html > aside')", target, {
        includeShadowTree: 'all',
        maxDomDepth: 0,
      })) as NodeValue | undefined;
      if (!host?.shadowRoot) return undefined;
      return (await bidi.call(source, { sharedId: host.shadowRoot.sharedId }, target)) as string;
    },
    backgroundRuns: async () =>
      (await inBrowser(`(id) => (${EXTENSION})(id)?.backgroundState`, ID)) === 'running',
    async killBackground() {
      await inBrowser(
        `async (id) => {
          const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
          await (${EXTENSION})(id).terminateBackground(options);
        }`,
        ID,
      );
    },
    async troubles() {
      const all = (await inBrowser(TROUBLES, ORIGIN)) as string;
      return all ? all.split('\0').filter((one) => !one.includes(LEFT)) : [];
    },
    // The browser's console has it all.
    watch: () => undefined,
  };
}
