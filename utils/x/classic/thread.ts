import type { Role, ThreadPost } from '../../etiquette/draft.ts';
import type { Pages } from '../pages.ts';
import type { Permalink } from '../permalink.ts';
import { avatarIn } from './avatar.ts';
import { around, css, find, findAll } from './find.ts';
import type { Posts } from './posts.ts';
import { wordsOf } from './words.ts';

/** Posts beside the one that is answered; more say nothing new. */
const SIBLINGS = 10;
/** Posts above it. */
const ABOVE = 20;
/** Characters of a post that are compared. */
const LONGEST = 3000;

interface Read extends Omit<ThreadPost, 'role'> {
  id: string | undefined;
}

/** A thread as far as it is shown. */
export interface ShownThread {
  /** The post that it begins with. */
  root: string | undefined;
  posts: ThreadPost[];
}

/**
 * The visible thread that a draft goes into: root, ancestors, the post answered, siblings. On a post's page it is what that page
 * shows; elsewhere it is what the composer itself shows. Advertisements are no part of it.
 */
export function threadOf(
  scope: Element,
  column: Element | null,
  to: Partial<Permalink>,
  posts: Posts,
  pages: Pages,
): ShownThread {
  const inside = postsIn(scope, posts);
  const page = pages.page().type === 'status' && column ? conversation(column, posts) : [];
  const isHere = (all: readonly Read[]) => all.some(({ id }) => id !== undefined && id === to.id);
  const quoted = quotedIn(scope);
  const shown = isHere(page) ? page : inside.length ? inside : quoted ? [quoted] : page;
  const found = shown.findIndex(({ id }) => id !== undefined && id === to.id);
  const at = found === -1 ? (pages.inViewer() ? 0 : shown.length - 1) : found;
  const focal = shown.findIndex(({ id }) => id === pages.page().post);
  // Below the post of the page stand answers to it; those before the one that is answered are beside it.
  const ancestorsEnd = focal !== -1 && at > focal ? focal + 1 : at;
  const above = shown.slice(0, ancestorsEnd);
  const beside = [...shown.slice(ancestorsEnd, at), ...shown.slice(at + 1)].slice(0, SIBLINGS);
  const parent = shown.slice(at, at + 1);
  const roles = (all: readonly Read[], role: Role) => all.map((one) => ({ ...one, role }));
  const all = [
    ...roles(above.slice(0, 1), 'root'),
    ...roles(above.slice(1).slice(-ABOVE), 'ancestor'),
    ...roles(parent, above.length ? 'parent' : 'root'),
    ...roles(beside, 'sibling'),
  ];
  return { root: all[0]?.id, posts: all.map(({ id: _, ...post }) => post) };
}

/** Whether an element belongs to a post that is quoted in another. */
export const inQuote = (element: Element, root: Element) => {
  const quote = around(element, 'quoteBlock');
  return quote !== null && root.contains(quote) && quote !== root;
};

/** Who says what in a post; nothing of advertisements. */
export function read(root: Element, posts: Posts): Read | undefined {
  const post = posts.postOf(root);
  if (post?.promoted) return undefined;
  const own = (element: Element) => !inQuote(element, root);
  const text = findAll(root, 'tweetText').find(own);
  return {
    id: post?.id,
    person: post?.author ?? avatarIn(root) ?? '',
    text: text ? wordsOf(text).slice(0, LONGEST) : '',
    lang: text?.getAttribute('lang') ?? '',
    links: findAll(root, 'outward').some(own),
  };
}

const postsIn = (scope: Element, posts: Posts): Read[] =>
  findAll(scope, 'post').flatMap((root) => read(root, posts) ?? []);

/** The posts of a post's page; below a heading X proposes others. */
function conversation(column: Element, posts: Posts): Read[] {
  const cells = findAll(column, 'cell');
  const end = cells.findIndex((cell) => find(cell, 'heading') && !find(cell, 'post'));
  return cells.slice(0, end === -1 ? undefined : end).flatMap((cell) => postsIn(cell, posts));
}

/** The post that a composer quotes. */
function quotedIn(scope: Element): Read | undefined {
  const avatar = find(scope, 'attached');
  const block = avatar?.closest(css('quoteBlock'));
  const text = block ? find(block, 'tweetText') : null;
  if (!block) return undefined;
  return {
    id: undefined,
    person: avatarIn(block) ?? '',
    text: text ? wordsOf(text).slice(0, LONGEST) : '',
    lang: text?.getAttribute('lang') ?? '',
    links: find(block, 'outward') !== null,
  };
}
