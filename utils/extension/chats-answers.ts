import type { Met } from '../etiquette/chats/met.ts';
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
  /** The same for those who do not see it: "Answered: Q1 and Q3. Open: Q2." */
  stepsSaid: string;
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
export interface ChatPerson extends Pick<Met, 'words' | 'reposts' | 'theirs' | 'thanked' | 'since'> {
  handle: string;
  /** Nothing was between the two before that chat. */
  isNew: boolean;
  isHost: boolean;
}

/** A chat that is over. */
export interface PastChat {
  tag: string;
  /** As it is written, with its sign. */
  title: string;
  /** UTC, ms; `until` is when the user left, where that was early. */
  from: number;
  until: number;
  /** Questions answered, and posts of any kind. */
  answers: number;
  posts: number;
  /** How many people were met. */
  met: number;
  /** Those to turn to first: the hosts, who is new, those with whom there was most; 20 of them, once it is no longer fresh. */
  people: ChatPerson[];
  /** It ended within the last two days: people may be thanked and followed up. */
  fresh: boolean;
}

/** The chats of a week that begins on that civil day. */
export interface WeekOfChats {
  from: string;
  chats: number;
  answers: number;
  posts: number;
}

/** What the popup shows of an account's chats, from the journal. */
export interface ChatsPage {
  /** UTC, ms. */
  now: number;
  /** `from` and `until` are UTC, ms. */
  running: {
    tag: string;
    title: string;
    from: number;
    until: number;
    answers: number;
    joined: boolean;
  }[];
  /** Chats with hours, the next one first. */
  next: { tag: string; title: string; from: number }[];
  /** Chats that can be begun by hand: a hashtag that was written several times lately, and the user's. */
  startable: { tag: string; title: string; offered: boolean }[];
  /** The latest first, at most 12 weeks back. */
  past: PastChat[];
  /** Twelve weeks, the oldest first, this one last. */
  weeks: WeekOfChats[];
  /** How many chats the user has. */
  own: number;
}
