import type { Pages } from '../pages.ts';
import { type Permalink, parsePermalink } from '../permalink.ts';
import type { Post } from '../surface.ts';
import { avatarIn } from './avatar.ts';
import { around, css, find, findAll } from './find.ts';

/** Who wrote what, read at the moment of asking: X reuses elements. */
export interface Posts {
  postOf(element: Element): Post | undefined;
  postOfAddress(): Post | undefined;
  /** The like and repost buttons of every copy of a post. */
  buttonsOf(id: string): Element[];
}

const BUTTONS = ['unlike', 'like', 'unrepost', 'repost'] as const;
const ANY_BUTTON = BUTTONS.map(css).join();

export function postsOf(document: Document, pages: Pages): Posts {
  const postOfAddress = () => {
    const link = pages.post();
    return link && { ...link, promoted: false };
  };

  const postOf = (element: Element): Post | undefined => {
    const root = around(element, 'post');
    // Articles in focus mode and the media viewer have bars outside any post.
    if (!root) return element.closest(ANY_BUTTON) ? postOfAddress() : undefined;
    const link = stampIn(root);
    if (link) return { id: link.id, author: link.author, promoted: Boolean(around(root, 'promoted')) };
    if (root.matches('article') && !root.matches(css('focal'))) return advertised(root);
    const named = postOfAddress();
    return named && [named.author, undefined].includes(avatarIn(root)) ? named : undefined;
  };

  const buttonsOf = (id: string) => {
    const links = [...document.querySelectorAll(`a[href*="/status/${id}"]`)];
    const roots = new Set<ParentNode | null>(links.map((link) => around(link, 'post')));
    if (postOfAddress()?.id === id) roots.add(document);
    const buttons = [...roots].flatMap((root) => (root ? [...root.querySelectorAll(ANY_BUTTON)] : []));
    return [...new Set(buttons)].filter((button) => postOf(button)?.id === id);
  };

  return { postOf, postOfAddress, buttonsOf };
}

/** The time stamp of a post with the link around it, not that of a post quoted or embedded in it. */
function stampIn(root: Element): (Permalink & { stamp: Element }) | undefined {
  for (const stamp of findAll(root, 'stamp')) {
    const link = stamp.closest('a');
    const owner = link?.parentElement?.closest(`${css('post')},${css('quoteBlock')}`);
    const found = owner === root && parsePermalink(link?.getAttribute('href') ?? '');
    if (found) return { ...found, stamp };
  }
  return undefined;
}

/** When a post was written: UTC, ms; NaN where it does not say. */
export const writtenAt = (root: Element): number =>
  Date.parse(stampIn(root)?.stamp.getAttribute('datetime') ?? '');

/** An advertisement has no time stamp; its statistics still name it. */
function advertised(root: Element): Post | undefined {
  const href = find(root, 'statistics')?.getAttribute('href') ?? '';
  const link = parsePermalink(href.replace(/\/analytics$/, ''));
  return link && { ...link, promoted: true };
}
