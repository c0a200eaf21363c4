import { Window } from 'happy-dom';
import { DEFAULT_OPTIONS, type PageOptions } from './options.ts';
import type { Handover } from './server/page.ts';
import { freshMemory } from './state.ts';

const NAMES = [
  'document',
  'history',
  'location',
  'scrollTo',
  'scrollY',
  'addEventListener',
  'removeEventListener',
  'Event',
  'KeyboardEvent',
  'CompositionEvent',
] as const;

/** What the stand-in's app finds around it in a browser, without one; to be put among the globals before it is imported. */
export function fakeWindow(path: string, options: Partial<PageOptions>): Record<string, unknown> {
  const window = new Window({ url: `https://x.com${path}` });
  const standIn: Handover = { options: { ...DEFAULT_OPTIONS, ...options }, memory: freshMemory() };
  Object.assign(window, { __INITIAL_STATE__: { standIn } });
  const shown = NAMES.map((name) => {
    const value: unknown = window[name];
    return [name, typeof value === 'function' && !/^[A-Z]/.test(name) ? value.bind(window) : value];
  });
  return { window, ...Object.fromEntries(shown) };
}
