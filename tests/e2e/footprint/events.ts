declare global {
  interface Window {
    /** Events that no person made, and what tells the page of trouble. */
    strangeEvents: Set<string>;
  }
}

/** Types that have no `on…` handler and so cannot be found on the prototypes. */
const OTHERS = [
  'DOMContentLoaded',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'focusin',
  'focusout',
  'textInput',
];

/**
 * The types that a build could give to an event: every short literal of its script, and the announcement that WXT
 * makes by itself.
 */
export const typesIn = (script: string, id = ''): string[] => [
  ...new Set([...script.matchAll(/(?<=[`'"])[\w:.-]{2,60}(?=[`'"])/g)].map(([literal]) => literal)),
  ...OTHERS,
  `${id}:x:wxt:content-script-started`,
  `${id}:x:wxt:locationchange`,
];

/** Runs in the page before all else: notes events that are not trusted, messages, and violations of the policy. */
export function watchEvents(types: string[]): void {
  const telling = new Set([
    'message',
    'messageerror',
    'securitypolicyviolation',
    'error',
    'unhandledrejection',
  ]);
  const events = new Set<string>();
  const name = (target: EventTarget | null) =>
    target instanceof Element ? target.localName : target === document ? 'document' : 'window';
  const note = (event: Event) => {
    if (event.isTrusted && !telling.has(event.type)) return;
    const data = event instanceof MessageEvent ? ` ${JSON.stringify(event.data)}` : '';
    events.add(`${event.type} at ${name(event.target)}${data}`);
  };
  const all = new Set(types);
  for (const { prototype } of [Window, Document, HTMLElement, SVGElement, HTMLBodyElement]) {
    for (const key of [...Object.keys(window), ...Object.getOwnPropertyNames(prototype)])
      if (key.startsWith('on')) all.add(key.slice(2));
  }
  // Whoever listens for it changes how the page is kept.
  for (const type of ['unload', 'beforeunload']) all.delete(type);
  for (const type of all) window.addEventListener(type, note, { capture: true, passive: true });
  window.strangeEvents = events;
}
