import type { Page } from 'puppeteer-core';

/** The page at one moment of the walk. */
export interface Moment {
  /** Each element, attribute and text of the page's own nodes, in their order. */
  lines: string[];
  /** What stands on `<html>` beside head and body: its markup, and whether the page reaches its root. */
  beside: { markup: string; open: boolean }[];
  focus: string;
  path: string;
  /** CSS pixels. */
  scroll: number;
}

/** Runs in the page. Times and the ids of messages differ from run to run and are left out, and so are toasts, which go by themselves. */
function look(): Moment {
  const lines: string[] = [];
  const own = document.documentElement;
  const isOther = (node: Node) => node.parentNode === own && !/^(HEAD|BODY)$/.test(node.nodeName);
  const isTimed = (element: Element, attribute: string) =>
    attribute === 'datetime' ||
    attribute === 'nonce' ||
    (/^aria-(label|description)$/.test(attribute) && element.querySelector('time'));
  const MESSAGE = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/;
  const read = (node: Node): void => {
    if (isOther(node)) return;
    if (!(node instanceof Element)) {
      if (!node.parentElement?.closest('time, .bubble-time') && node.nodeValue)
        lines.push(`"${node.nodeValue}"`);
      return;
    }
    if (node.matches('.toasts')) return;
    lines.push(`<${node.localName}>`);
    for (const { name, value } of node.attributes)
      if (!isTimed(node, name)) lines.push(`<${node.localName}> ${name}="${value.replace(MESSAGE, 'id')}"`);
    if (node.shadowRoot) lines.push(`<${node.localName}> shadow root`);
    for (const child of node.shadowRoot?.childNodes ?? []) read(child);
    for (const child of node.childNodes) read(child);
  };
  for (const node of document.childNodes) read(node);
  lines.push(`style sheets ${document.styleSheets.length} + ${document.adoptedStyleSheets.length}`);
  const name = (element: Element | null) =>
    element &&
    [element.localName, ...['data-testid', 'aria-labelledby', 'href'].map((one) => element.getAttribute(one))]
      .filter(Boolean)
      .join(' ');
  return {
    lines,
    beside: [...own.children].filter(isOther).map((element) => ({
      markup: element.outerHTML,
      open: element.shadowRoot !== null,
    })),
    focus: name(document.activeElement) ?? '',
    path: location.pathname + location.search,
    scroll: Math.round(scrollY),
  };
}

/** Waits until the page's own nodes have come to rest, and gives what is there. */
export async function momentOf(page: Page): Promise<Moment> {
  let before = await page.evaluate(look);
  for (let tries = 0; tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await page.evaluate(look);
    if (JSON.stringify({ ...now, beside: [] }) === JSON.stringify({ ...before, beside: [] })) return now;
    before = now;
  }
  throw new Error(`the page does not come to rest: ${before.path}`);
}
