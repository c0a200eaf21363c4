import { isViewer, type Page, pageOf, postOfPath } from './page.ts';
import type { Permalink } from './permalink.ts';

/** Where the user is, read anew at each call. */
export interface Pages {
  /** The page in view: what opens over a page leaves it the same. */
  page(): Page;
  /** The post that the address names. */
  post(): Permalink | undefined;
  inViewer(): boolean;
}

/** Follows a location; it remembers the last page that was none of X's overlays. */
export function pagesOf(location: Pick<Location, 'pathname'>): Pages {
  let last: Page | undefined;
  return {
    page() {
      last = pageOf(location.pathname) ?? last;
      return last ?? { type: 'other' };
    },
    post: () => postOfPath(location.pathname),
    inViewer: () => isViewer(location.pathname),
  };
}
