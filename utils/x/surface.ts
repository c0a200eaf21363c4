import type { OpenChat } from './chat/conversation.ts';
import type { Page } from './page.ts';
import type { Permalink } from './permalink.ts';
import type { Applause, DoneKind, Looked, SeenDraft, SeenPerson, Sight, TaggedPost } from './sighting.ts';
import type { Theme } from './theme.ts';

export interface Post extends Permalink {
  /** An advertisement: never counts. */
  promoted: boolean;
}

/** What a press can hit: a menu, a send button, an editor, a follow button. */
export type Press = 'menu' | 'send' | 'write' | 'follow';
export interface Control {
  press: Press;
  element: Element;
  /** An editor in which Enter alone sends; elsewhere it is Ctrl/⌘+Enter. */
  sends?: 'enter';
}

/** What a button of a post shows: applause given, or not. */
export interface Standing {
  kind: Applause;
  given: boolean;
}

/** A composer with what is being written in it. */
export interface Composing {
  /** The box around editors and send button. */
  composer: Element;
  /** The first editor; it stands for the composer. */
  editor: Element;
  send: Element | null;
  draft: SeenDraft;
}

/** Somebody's follow button, with what holds it: a card, a cell or a header. */
export interface FollowButton {
  userId: string;
  handle: string | undefined;
  holder: Element;
}
/** Others' words to the user, as far as they are drawn. */
export interface Heard {
  people: SeenPerson[];
  /** Of the whole visit. */
  looked: Looked;
}
export type FollowState = 'follow' | 'unfollow' | 'cancel';

/** What any front end of X can tell. Nothing here reads layout or writes to the page. */
export interface Surface {
  /**
   * What can be seen of this document; `undefined` while it loads, `no-posts` where a page has neither posts nor messages to be
   * blind for.
   */
  sight(): Sight | 'no-posts' | undefined;
  /** The signed-in handle, '' when it cannot be told. */
  account(): string;
  page(): Page;
  theme(): Theme;
  /** BCP 47, as the page says. */
  language(): string;
  direction(): 'ltr' | 'rtl';

  /** The control that a press hit, from the event's `composedPath()`. */
  controlOf(path: readonly EventTarget[]): Control | undefined;
  /** The post that an element belongs to; a quoted post belongs to the one around it. */
  postOf(element: Element): Post | undefined;
  /** The post that the address names, on its page or in the media viewer. */
  postOfAddress(): Post | undefined;
  /** The button of a post, for pointing at it: likes and reposts, given or not. */
  buttonOf(post: string, kind: DoneKind): Element | undefined;
  /** What the buttons of every copy of a post show. */
  standingsOf(post: string): Standing[];

  /** The attribute in which a button flips, and what a value of it means. */
  flips: { attribute: string; standing(value: string | null): Standing | undefined };

  /**
   * What is being written in the composer of a send button or an editor, with the thread that it goes into; `from` is the post
   * that was pressed last.
   */
  draftOf(element: Element, from: Permalink | undefined): Composing | undefined;
  /** The private conversations in view. */
  openChats(): OpenChat[];
  /** Posts that a toast links to. */
  toasts(): Permalink[];
  /** Where pop-ups, toasts and cards appear. */
  layers(): Element | null;
  /** Where pages appear. */
  column(): Element | null;

  /** The owner of the profile in view. */
  profile(): SeenPerson | undefined;
  /** The website on the own profile, where that is in view; '' where it shows none. */
  ownSite(): string | undefined;
  hoverCard(): SeenPerson | undefined;
  /** The people of the user cells in or around an element. */
  peopleIn(element: Element): SeenPerson[];
  /**
   * Begins to listen on the page in view, where others may speak to the user; what it returns reads what is drawn, and remembers
   * what it read. `moved`: what the page before had drawn may still stand there.
   */
  hearing(moved: boolean): (() => Heard | undefined) | undefined;
  /** What others say under those hashtags (as they are compared), as far as it is drawn and `isNew` by its id. */
  taggedPosts(tags: readonly string[], isNew: (post: string) => boolean): TaggedPost[];
  /** The hashtags of a post, as they are compared. */
  tagsOf(post: string): string[];
  followOf(button: Element): FollowButton | undefined;
  followState(holder: Element, userId: string): FollowState | undefined;
}
