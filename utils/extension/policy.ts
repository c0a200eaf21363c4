import { browser } from 'wxt/browser';
import { type Policy, readPolicy } from '../etiquette/guidelines/policy.ts';

/** What the organisation has set in the browser, as it is now. Firefox has no managed storage, and says so, where nothing is set. */
export async function getPolicy(): Promise<Policy> {
  const raw = await browser.storage.managed.get().catch(() => ({}));
  return readPolicy(raw);
}

/** Calls back after each change of the policy. Returns a function that stops it. */
export function watchPolicy(callback: () => void): () => void {
  const listen = (_: unknown, area: string) => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
