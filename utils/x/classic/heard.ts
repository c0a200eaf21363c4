import type { Page } from '../page.ts';
import type { Heard } from '../surface.ts';
import { conversationOf } from './conversation.ts';
import { noticesOf } from './notices.ts';
import type { Posts } from './posts.ts';

/** What a reader of others' words is given. */
export interface Ear {
  column(): Element | null;
  /** The signed-in handle, '' when it cannot be told. */
  me(): string;
  posts: Posts;
  /** What the page before had drawn may still stand there. */
  moved: boolean;
}

/** The reader of a page on which others may speak to the user. */
export function readerOf({ type, post, partial }: Page, ear: Ear): (() => Heard | undefined) | undefined {
  if (type === 'notifications') return noticesOf(ear, !partial);
  return type === 'status' && post ? conversationOf(ear, post) : undefined;
}
