import type { Page } from '../page.ts';
import type { Heard } from '../surface.ts';
import { conversationOf } from './conversation.ts';
import { noticesOf } from './notices.ts';
import { ownPostsOf } from './own-posts.ts';
import type { Posts } from './posts.ts';

/** What a reader of words is given. */
export interface Ear {
  column(): Element | null;
  /** The signed-in handle, '' when it cannot be told. */
  me(): string;
  posts: Posts;
  /** What the page before had drawn may still stand there. */
  moved: boolean;
}

/** The reader of a page on which others may speak to the user, or where the user's own posts stand. */
export function readerOf(
  { type, post, partial, handle, tab }: Page,
  ear: Ear,
): (() => Heard | undefined) | undefined {
  if (type === 'notifications') return noticesOf(ear, !partial);
  if (type === 'profile') return handle && handle === ear.me() ? ownPostsOf(ear, handle, tab) : undefined;
  return type === 'status' && post ? conversationOf(ear, post) : undefined;
}
