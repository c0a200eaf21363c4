import type { Page } from 'puppeteer-core';
import { inPage } from './in-page.ts';
import type { Tact } from './tact.ts';

/** Calls `read` with the closed root, in a world of its own; undefined where Tact has no host element in the page. */
export async function inRoot<T, A = undefined>(
  tact: Tact,
  page: Page,
  read: (root: ShadowRoot, value: A) => T,
  value?: A,
): Promise<T | undefined> {
  const source = `(root) => JSON.stringify({ value: ${inPage(read, value)}(root) })`;
  const json = await tact.engine.inRoot(page, source);
  return json === undefined ? undefined : JSON.parse(json).value;
}
