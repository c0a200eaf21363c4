import type { Page } from 'puppeteer-core';
import { inRoot } from './in-root.ts';
import type { Tact } from './tact.ts';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something that Tact shows in the page, read out of its closed root. */
export interface Shown {
  rule: string;
  level: string;
  /** As a person reads it, line breaks and buttons included. */
  text: string;
  /** "" where nothing says it. */
  lang: string;
  dir: string;
  /** In the order of the document; `label` is the accessible name. */
  actions: { action: string; label: string }[];
  /** In the viewport, CSS pixels. */
  rect: Rect;
}

function readShown(root: ShadowRoot): Shown[] {
  const visible = (element: Element) => element.getBoundingClientRect().height > 0;
  return [...root.querySelectorAll<HTMLElement>('[data-rule]')].filter(visible).map((element) => ({
    rule: element.dataset.rule ?? '',
    level: element.dataset.level ?? '',
    text: element.innerText,
    lang: element.closest<HTMLElement>('[lang]')?.lang ?? '',
    dir: getComputedStyle(element).direction,
    actions: [...element.querySelectorAll<HTMLElement>('[data-action]')].filter(visible).map((button) => ({
      action: button.dataset.action ?? '',
      label: button.getAttribute('aria-label') ?? button.innerText,
    })),
    rect: element.getBoundingClientRect().toJSON(),
  }));
}

/** All that Tact shows in the page now. */
export const shown = async (tact: Tact, page: Page): Promise<Shown[]> =>
  (await inRoot(tact, page, readShown)) ?? [];

/** The card in the page, if there is one. */
export const card = async (tact: Tact, page: Page): Promise<Shown | undefined> =>
  (await shown(tact, page)).find(({ level }) => level === 'nudge');
