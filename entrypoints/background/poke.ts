import { browser } from 'wxt/browser';
import type { ToPage } from '@/utils/extension/answers.ts';
import { X } from '@/utils/extension/permission.ts';

/** Tells the pages of X, but that of one tab, that something about chats has changed: each asks what. */
export async function pokeChats(but?: number): Promise<void> {
  const tabs = await browser.tabs.query({ url: X });
  const ids = tabs.flatMap(({ id }) => (id === undefined || id === but ? [] : [id]));
  // A tab may close meanwhile, or have nobody there yet to hear it.
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { type: 'chat' } satisfies ToPage)));
}
