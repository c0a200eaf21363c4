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
    const link = permalinkIn(root);
    if (link) return { ...link, promoted: Boolean(around(root, 'promoted')) };
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

/** The link around the time stamp of a post, not that of a post quoted or embedded in it. */
function permalinkIn(root: Element): Permalink | undefined {
  for (const stamp of findAll(root, 'stamp')) {
    const link = stamp.closest('a');
    const owner = link?.parentElement?.closest(`${css('post')},${css('quoteBlock')}`);
    const found = owner === root && parsePermalink(link?.getAttribute('href') ?? '');
    if (found) return found;
  }
  return undefined;
}

/** An advertisement has no time stamp; its statistics still name it. */
function advertised(root: Element): Post | undefined {
  const href = find(root, 'statistics')?.getAttribute('href') ?? '';
  const link = parsePermalink(href.replace(/\/analytics$/, ''));
  return link && { ...link, promoted: true };
}
