import type { ChatDeed } from './messages.ts';

/** A chat that runs, or may, as the panel in the page shows it. */
export interface Companion {
  /** As it is compared. */
  tag: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** "#BufferChat" */
  title: string;
  /** How long it still goes on; for an offer, the question whether one is in it. */
  left: string;
  /** The same in a word or two, for the folded panel, and the number to answer with; empty for an offer, which does not fold. */
  brief: string[];
  /** The question of the moment, and how many were answered. */
  question?: string;
  progress?: string;
  /** The questions so far, as a picture: `now` is the one that waits for an answer. */
  steps: { n: number; state: 'answered' | 'now' | 'open' }[];
  /** What the next post needs, to be copied: "A4 #BufferChat". */
  ready?: string;
  /** What is missing or would be good, each with the rule that says so, and what can be copied for it. */
  items: { rule: string; text: string; instead: string; copy?: string }[];
  folded: boolean;
  /** In their order. */
  deeds: { what: ChatDeed; label: string }[];
  /** What a button that copies does, and has done. */
  copy: string;
  copied: string;
  /** Generic words for the live region when the panel first appears. */
  announce: string;
}

/** Somebody whom the user met in a chat. */
export interface ChatPerson {
  handle: string;
  /** Nothing was between the two before that chat. */
  isNew: boolean;
  isHost: boolean;
  /** What the user said to them in it, and they to the user. */
  mine: number;
  theirs: number;
  thanked: boolean;
}

/** A chat that is over. */
export interface PastChat {
  tag: string;
  /** As it is written, with its sign. */
  title: string;
  /** UTC, ms. */
  from: number;
  until: number;
  answers: number;
  posts: number;
  people: ChatPerson[];
  /** Something of `people` is still to be done: it ended within the last two days. */
  fresh: boolean;
}

/** What the popup shows of an account's chats, from the journal. */
export interface ChatsPage {
  /** UTC, ms. */
  now: number;
  running: { tag: string; title: string; until: number; answers: number; joined: boolean }[];
  /** Chats with hours, the next one first. */
  next: { tag: string; title: string; from: number }[];
  /** Chats that can be begun by hand: the user's, and a hashtag that was written several times lately. */
  startable: { tag: string; title: string; offered: boolean }[];
  /** The latest first, at most 12 weeks back. */
  past: PastChat[];
}
