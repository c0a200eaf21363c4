import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, as far as a machine can judge it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds in the part of the page that `selector` names: "rule: element", one line each. */
export async function violations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(await source);
  const found = (await page.evaluate(
    `axe.run(${JSON.stringify(selector)}, ${JSON.stringify({ runOnly: TAGS })})`,
  )) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
