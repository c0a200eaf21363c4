import type { Tact } from '../e2e/tact.ts';
import { say } from './say.ts';

const WORDS = `
A window is open. Its x.com is a stand-in that runs on this machine; nothing leaves it.

Try:
  1. Like two posts of @ann, or press "j" to a post and "l".  → a card with a question
  2. Answer it, or unlike a post: the count falls.
  3. Open Tact in the toolbar (the puzzle piece): room left, the week, what Tact said.
  4. Right-click its icon → Options: set limits; the open tab obeys at once.
  5. In the page's console: standIn.setTheme('black'), standIn.setLang('fa', 'rtl'), standIn.failNext('like').

Quit the browser, or press Ctrl+C here, to end.
`;

/** Leaves a window with Tact to the person in front of it, until they quit the browser. */
export async function show(tact: Tact): Promise<void> {
  const page = await tact.page('https://x.com/home');
  await page.bringToFront();
  say(WORDS);
  const { browser } = tact.engine;
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}
