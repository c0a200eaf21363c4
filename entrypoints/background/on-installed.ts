import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { X } from '@/utils/extension/permission.ts';
import { takeOver } from '@/utils/extension/take-over.ts';
import { rememberSight } from './tabs.ts';

/** The content scripts of the manifest, put into tabs that were open before. */
async function takeOverTabs(): Promise<void> {
  const files = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []);
  const tabs = (await browser.tabs.query({ url: X })).flatMap(({ id }) => (id === undefined ? [] : [id]));
  const missed = await takeOver(tabs, (tabId) =>
    browser.scripting.executeScript({ target: { tabId }, files: files as ScriptPublicPath[] }),
  );
  for (const { tab } of missed) await rememberSight(tab, 'blind');
}

/** Welcomes after an install, and takes over the open tabs after an install or an update. */
export async function onInstalled(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  // Firefox puts content scripts into open tabs itself (reference: reliability §1.2).
  if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) await takeOverTabs();
}
