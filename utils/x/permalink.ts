import { toHandle } from './handle.ts';

/** Where a post stands. */
export interface Permalink {
  id: string;
  /** Handle, lower case without @. */
  author: string;
}

/** `/bob/status/1` and its edited form `/bob/status/1/history`, on any host; not `/analytics`, `/quotes`, `/photo/1`. */
const PERMALINK =
  /^(?:https?:\/\/[^/]+)?\/([A-Za-z0-9_]{1,20})\/status\/(\d{1,20})(?:\/history)?\/?(?:[?#]|$)/;

/** The post that a link's `href` attribute leads to, or `undefined` when it leads anywhere else. */
export function parsePermalink(href: string): Permalink | undefined {
  const [, name = '', id] = PERMALINK.exec(href) ?? [];
  const author = toHandle(name);
  // `/i/status/1` works on X and names nobody.
  return id && author && author !== 'i' ? { id, author } : undefined;
}
