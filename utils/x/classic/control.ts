import type { Control, Press } from '../surface.ts';
import { around } from './find.ts';
import type { Name } from './selectors.ts';

const PRESSES: Readonly<Record<Press, Name>> = {
  menu: 'menu',
  send: 'send',
  write: 'editor',
  follow: 'followButton',
};

/** What a press hit, from the innermost element outwards. A send button that X has switched off is none. */
export function controlOf(path: readonly EventTarget[]): Control | undefined {
  const target = path.find((place): place is Element => place instanceof Element);
  if (!target) return undefined;
  for (const [press, name] of Object.entries(PRESSES) as [Press, Name][]) {
    const element = around(target, name);
    if (element && element.getAttribute('aria-disabled') !== 'true') return { press, element };
  }
  return undefined;
}
