import { browser } from 'wxt/browser';
import type { ToPage } from '@/utils/extension/answers.ts';

/** The shortcut moves the keyboard to the card in the tab in front. */
export async function onCommand(command: string): Promise<void> {
  if (command !== 'focus-card') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  // A tab that is not on X has nobody to hear it, and no card.
  await browser.tabs.sendMessage(tab.id, { type: 'focus-card' } satisfies ToPage).catch(() => {});
}
