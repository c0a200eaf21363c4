import { browser } from 'wxt/browser';
import type { Watching } from '../../components/popup/watching.ts';
import type { Look, ToPage } from '../../utils/extension/answers.ts';
import { within } from './within.ts';

/** x.com alone is enough: twitter.com only leads there. */
const NEEDED = { origins: ['https://x.com/*'] };
const WANTED = { origins: ['https://x.com/*', 'https://twitter.com/*'] };

/** Asks the person for access to X. Has to be called within a click, before anything is awaited. */
export const requestX = (): Promise<boolean> => browser.permissions.request(WANTED);

/** What is known of the tab in front, and whose account it shows (absent where the page cannot tell). */
export interface FrontTab {
  watching: Watching;
  account?: string;
}

/** Looks at the tab in front. Its address is visible to Tact only where Tact may run. */
export async function frontTab(): Promise<FrontTab> {
  if (!(await browser.permissions.contains(NEEDED))) return { watching: 'no-permission' };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url) return { watching: 'elsewhere' };
  const look = await lookOf(tab.id);
  if (!look) return { watching: ON_X.test(tab.url) ? 'silent' : 'elsewhere' };
  return { watching: look.sight, ...(look.account && { account: look.account }) };
}

const ON_X = /^https:\/\/(x|twitter)\.com\//;
/** A page that is busy for longer does not hold up the popup, ms. */
const PATIENCE = 800;

async function lookOf(tab: number): Promise<Look | undefined> {
  try {
    const asked = browser.tabs.sendMessage(tab, { type: 'look' } satisfies ToPage);
    return (await within(asked, PATIENCE)) as Look | undefined;
  } catch {
    // "Receiving end does not exist": no Tact in that page.
    return undefined;
  }
}
