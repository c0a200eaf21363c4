import { browser } from 'wxt/browser';

/** The keys that the user has for one of the manifest's commands, as the browser writes them; '' for none. */
export async function shortcutOf(command: string): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}
