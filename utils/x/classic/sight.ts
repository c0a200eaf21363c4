import type { PageType } from '../page.ts';
import type { Surface } from '../surface.ts';
import { around, css, find } from './find.ts';
import type { Posts } from './posts.ts';
import { SELECTORS } from './selectors.ts';

/** Pages that consist of posts; elsewhere links to posts prove nothing. */
const OF_POSTS: readonly PageType[] = ['home', 'status', 'profile', 'search', 'list', 'notifications'];
/** So many posts without one button that can be read mean that X has changed. */
const ENOUGH = 3;
/** Buttons that are tried before giving up. */
const TRIED = 12;

/** What the classic front end lets Tact see. */
export function sightOf(
  document: Document,
  account: string,
  page: PageType,
  posts: Posts,
): ReturnType<Surface['sight']> {
  if (!find(document, 'shell')) return undefined;
  if (!account) return 'signed-out';
  const readable = (button: Element) => posts.postOf(button) !== undefined;
  const likes = [...document.querySelectorAll(`${css('like')},${css('unlike')}`)];
  if (likes.slice(0, TRIED).some(readable)) return 'seeing';
  return OF_POSTS.includes(page) && postsIn(document) >= ENOUGH ? 'blind' : 'no-posts';
}

/** Of likes and follows there may be many, with no post that has buttons. */
const isNotice = (entry: Element) => find(entry, 'notification') ?? around(entry, 'notification');

const postsIn = (document: Document) =>
  Math.max(
    ...SELECTORS.entry.map(({ css }) => {
      const entries = [...document.querySelectorAll(css)];
      return entries.filter((entry) => find(entry, 'trace') && !isNotice(entry)).length;
    }),
  );
