import { type Name, SELECTORS, type Selector } from './selectors.ts';

/** Made once: posts are read while they scroll by. */
const LISTS = Object.fromEntries(
  Object.entries(SELECTORS).map(([name, all]) => [name, all.map(({ css }: Selector) => css).join()]),
) as Record<Name, string>;

/** The selector list of a name as CSS, any of it. */
export const css = (name: Name): string => LISTS[name];

/** The first match of the newest selector that matches at all. */
export function find(scope: ParentNode, name: Name): Element | null {
  for (const { css } of SELECTORS[name]) {
    const found = scope.querySelector(css);
    if (found) return found;
  }
  return null;
}

export const findAll = (scope: ParentNode, name: Name): Element[] => [...scope.querySelectorAll(LISTS[name])];

/** The element itself or the nearest around it. */
export const around = (element: Element, name: Name): Element | null => element.closest(LISTS[name]);
