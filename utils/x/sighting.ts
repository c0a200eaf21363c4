import type { Act, ActKind, DraftTraits, Traits } from '../etiquette/act.ts';
import type { Draft, ThreadPost } from '../etiquette/draft.ts';
import type { Person } from '../etiquette/person.ts';

/** What a front end of X can be seen doing for the user; other people's acts have senses of their own. */
export type DoneKind = Extract<ActKind, 'like' | 'repost' | 'quote' | 'reply' | 'post' | 'follow' | 'dm'>;
/** Applause: what a button of a post shows as given or not. */
export type Applause = Extract<DoneKind, 'like' | 'repost'>;

/** `links`: what looks like a link in the text that was sent. */
export type DoneAct = Omit<Act, 'day' | 'kind' | 'undoneAt' | 'traits'> &
  Omit<Traits, 'links'> &
  Pick<DraftTraits, 'beside'> & {
    kind: DoneKind;
    links?: string[];
    /** Hashtags of a post that was liked or reposted, as they are compared. */
    tags?: string[];
  };
/** What others were seen doing; `earlier`: before the user's own last message to them. */
export type TheirAct = Pick<Act, 'id' | 'at' | 'account' | 'person'> & {
  kind: 'wrote-first';
  earlier?: true;
};
/** What the account itself posts. */
export type OwnKind = Extract<ActKind, 'post' | 'quote' | 'reply' | 'repost'>;
/** A public post of somebody's that speaks to the user; of the user's own account, any. */
export interface SeenWord {
  /** An answer to or a quote of a post of the user's; a mention is all else. */
  kind: Extract<ActKind, 'answer' | 'mention'> | OwnKind;
  /** Of a repost: the post that is reposted. */
  post: string;
  /** When it was posted: UTC, ms. Of a repost, which does not say, the latest time after which it may have been. */
  at: number;
  /** Above it the page showed a word of the user's to them. */
  both?: true;
  /** Of an own word: whom it answers, quotes or reposts. */
  to?: string;
  media?: true;
  /** For the moment of judging what it asks for; never stored. */
  text?: string;
}
/** What the page shows about somebody; an absent fact is unknown, never "no". */
export type SeenPerson = Pick<Person, 'handle' | 'userId' | 'following' | 'followsYou'> & {
  /** The website on the account's own profile: host and path. */
  site?: string;
  /** The notifications say that they followed the user. */
  followed?: true;
  words?: SeenWord[];
};
/** Somebody's post with the hashtag of a chat that runs. Its text is for the moment of reading it. */
export interface TaggedPost {
  /** Handle. */
  person: string;
  /** Digits. */
  post: string;
  /** When it was posted: UTC, ms. */
  at: number;
  text: string;
}
/** Where an answer would have been seen. What was not looked at is not taken for silence. */
export interface Looked {
  /** The notifications, down to those of that time: UTC, ms. */
  since?: number;
  /** Own posts, or posts to the user, with what stands below them. */
  posts?: string[];
}
/** What is being written, as the page shows it. */
export type SeenDraft = Omit<Draft, 'links' | 'people' | 'thread'> & {
  people: string[];
  thread: ThreadPost[];
};
/** One of the account's own user lists, where Tact learns in bulk. */
export type OwnList = 'following' | 'followers';

/** All that is needed; nothing (X changed); a page or front end that Tact does not know; nobody signed in. */
export type Sight = 'seeing' | 'blind' | 'unsupported' | 'signed-out';

/** All that the eyes report. `at` is UTC, ms; `account` the acting handle, '' when it cannot be told. */
export type Sighting =
  | { type: 'act'; act: DoneAct | TheirAct }
  | {
      type: 'undo';
      id: string;
      at: number;
      account: string;
      kind: DoneKind;
      post?: string;
      person?: string;
      act?: string;
    }
  | { type: 'people'; account: string; people: SeenPerson[]; list?: OwnList; looked?: Looked }
  | { type: 'chat'; account: string; heard: TaggedPost[] }
  | { type: 'sight'; sight: Sight; account: string };
