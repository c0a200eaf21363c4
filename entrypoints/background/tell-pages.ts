import { browser } from 'wxt/browser';
import type { ToPage } from '@/utils/extension/answers.ts';
import { X } from '@/utils/extension/permission.ts';

/** Says something to all pages of X, but that in one tab. A tab without Tact, or one that closes meanwhile, hears nothing. */
export async function tellPages(message: ToPage, but?: number): Promise<void> {
  const tabs = await browser.tabs.query({ url: X });
  const ids = tabs.flatMap(({ id }) => (id === undefined || id === but ? [] : [id]));
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, message)));
}
