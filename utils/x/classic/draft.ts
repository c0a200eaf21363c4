import type { Pages } from '../pages.ts';
import type { Permalink } from '../permalink.ts';
import type { Composing } from '../surface.ts';
import { composerOf, sendingOf } from './composer.ts';
import { find } from './find.ts';
import type { Posts } from './posts.ts';
import { threadOf } from './thread.ts';

interface Place {
  posts: Posts;
  pages: Pages;
  account: string;
  column: Element | null;
}

/** Reads what is being written, whom it answers and the visible thread. `from`: the post that was pressed last. */
export function draftOf(
  element: Element,
  from: Permalink | undefined,
  { posts, pages, account, column }: Place,
): Composing | undefined {
  const composer = composerOf(element, pages);
  const sending = sendingOf(element, from, posts, pages);
  if (!composer || !sending) return undefined;
  const { kind, to, text, media, mentions, editor } = sending;
  const shown = kind === 'post' ? undefined : threadOf(composer.scope, column, to, posts, pages);
  const root = shown?.root ?? to.id;
  return {
    composer: composer.scope,
    editor,
    send: find(composer.scope, 'send'),
    draft: {
      kind,
      account,
      ...(to.author && { person: to.author }),
      ...(to.id && { post: to.id }),
      ...(root && { root }),
      text: text.slice(0, LONGEST),
      media,
      people: mentions.slice(0, MOST_PEOPLE),
      thread: shown?.posts ?? [],
    },
  };
}

/** X's long posts have 25,000 characters. */
const LONGEST = 30_000;
const MOST_PEOPLE = 50;
