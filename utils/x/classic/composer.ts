import { handlesIn } from '../handle.ts';
import type { Pages } from '../pages.ts';
import type { Permalink } from '../permalink.ts';
import type { SeenDraft } from '../sighting.ts';
import { avatarIn, handleOfAvatar } from './avatar.ts';
import { around, find, findAll } from './find.ts';
import type { Posts } from './posts.ts';
import { wordsOf } from './words.ts';

type Target = Partial<Permalink>;

/** What is in a composer. */
export interface Sending extends Pick<SeenDraft, 'kind' | 'text' | 'media'> {
  /** The post answered or quoted, as far as it can be told. */
  to: Target;
  mentions: string[];
  /** The first editor; it stands for the composer. */
  editor: Element;
}

/** The parts of a composer. */
export interface Composer {
  scope: Element;
  dialog: Element | undefined;
  editors: readonly [Element, ...Element[]];
}

/** The composer around a send button or an editor. */
export function composerOf(element: Element, pages: Pages): Composer | undefined {
  const layer = around(element, 'dialog');
  const scope = layer ?? composerAround(element);
  const [editor, ...more] = scope ? findAll(scope, 'editor') : [];
  if (!scope || !editor) return undefined;
  return { scope, dialog: layer && !pages.inViewer() ? layer : undefined, editors: [editor, ...more] };
}

/** Reads the composer around a send button or an editor. `from`: the post that was pressed last, which may have led here. */
export function sendingOf(
  element: Element,
  from: Permalink | undefined,
  posts: Posts,
  pages: Pages,
): Sending | undefined {
  const composer = composerOf(element, pages);
  if (!composer) return undefined;
  const { scope, dialog, editors } = composer;
  const [editor] = editors;
  const answered = dialog ? parentBefore(editor, dialog, from, posts) : inPlace(editor, posts, pages);
  const quoted = handleOfAvatar(find(scope, 'attached'));
  const texts = editors.map(textOf);
  return {
    kind: answered ? 'reply' : quoted ? 'quote' : 'post',
    to: answered ?? (quoted ? closest(quoted, from) : {}),
    mentions: handlesIn(texts.join('\n')),
    media: find(scope, 'media') !== null,
    editor,
    text: texts.join('\n\n'),
  };
}

/** In a dialog the posts that are answered stand above the editor; the last one is meant. */
function parentBefore(
  editor: Element,
  dialog: Element,
  from: Permalink | undefined,
  posts: Posts,
): Target | undefined {
  const above = (post: Element) =>
    Boolean(post.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING);
  const parent = findAll(dialog, 'post').filter(above).at(-1);
  return parent && (posts.postOf(parent) ?? closest(avatarIn(parent), from));
}

/** The composers of a post's page and of the media viewer answer that post. */
function inPlace(editor: Element, posts: Posts, pages: Pages): Target | undefined {
  const { type, post } = pages.page();
  if (type !== 'status' && !pages.inViewer()) return undefined;
  const cell = around(editor, 'cell');
  const focal = cell && find(cell, 'post');
  return (focal && posts.postOf(focal)) ?? posts.postOfAddress() ?? (post ? { id: post } : {});
}

/** All that is known of a post by `author`: the one pressed last, if it is theirs. */
const closest = (author: string | undefined, from: Permalink | undefined): Target =>
  from && from.author === author ? from : author ? { author } : {};

/** The nearest element around it that holds both an editor and a send button. */
function composerAround(element: Element): Element | undefined {
  for (let scope: Element | null = element; scope; scope = scope.parentElement)
    if (find(scope, 'editor') && find(scope, 'send')) return scope;
  return undefined;
}

/** Paragraphs are blocks: without the breaks two words would run together. */
function textOf(editor: Element): string {
  const blocks = findAll(editor, 'block');
  return (blocks.length ? blocks : [editor]).map(wordsOf).join('\n');
}
