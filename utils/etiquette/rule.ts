import type { Act, ActKind } from './act.ts';
import type { InChat } from './chats/in-chat.ts';
import type { Visit } from './chats/visit.ts';
import type { Draft } from './draft.ts';
import type { Standing } from './ladder.ts';
import type { Profile } from './manners.ts';
import type { Person } from './person.ts';
import type { Reading } from './text/reading.ts';
import type { Moment } from './time.ts';

/** How loudly a rule may speak, the quietest first. Acts: popup or nudge. Drafts: popup, hint or pause. Looks: popup. Chats: companion. */
export const LEVELS = ['popup', 'companion', 'nudge', 'hint', 'pause'] as const;
export type Level = (typeof LEVELS)[number];

/** A part of the history that a rule asks for: acts that were not taken back. */
export interface Need {
  kinds: readonly ActKind[];
  /** UTC, ms. */
  since: number;
  /**
   * With the person of the situation: done to them, by them, or naming them; unless it says `everybody`, or `accounts`: with
   * everybody, by this account or one that the user uses personally.
   */
  of?: 'person' | 'everybody' | 'accounts';
}

/** All that a rule sees. */
export interface Situation {
  /** What was done just now; absent when a rule looks back over what is there, or reads a draft. */
  act?: Act;
  /** What is being written, and what its text says. */
  draft?: Draft;
  reading?: Reading;
  /**
   * Nobody minds a link here: the user's own thread, a thread of somebody known, connected or not a person, or the
   * user was asked. Absent for acts.
   */
  welcome?: boolean;
  /** The chat that it is done or written in, of several the one that the rule is asked about; a rule on chats looks at the chat itself. */
  chat?: InChat;
  /** All chats that a draft is written in, the surest first. */
  chats?: readonly InChat[];
  /** For looks: the chats of the last days that the user was in, the oldest first, each with its hashtag as it is written. */
  visits?: readonly (Visit & { title: string })[];
  person: Person | undefined;
  /** The handle that the situation is about; '' for nobody: a look at the account itself. */
  handle: string;
  /** How the account is used; the judge tells it. */
  profile?: Profile;
  standing: Standing;
  /** The people whom a draft names or answers, as far as they are known. */
  named?: Readonly<Record<string, Person>>;
  /** The acts that `needs` asked for, oldest first, the new one among them. */
  history: readonly Act[];
  moment: Moment;
}

/** What a rule noticed: a key into the words and the numbers for it, never a sentence. */
export interface Finding {
  /** `public/_locales`: `<key>_fact_…` and `<key>_instead_…`. */
  key: string;
  /** Numbers for the words, `n` picks the plural; and hosts of links. */
  data: Readonly<Record<string, number | string>>;
  /** The handle that it is about, where that is not the one who is answered; '' for nobody. */
  about?: string;
  /** The post that it leads to: digits. */
  post?: string;
  /** Ids of the acts that it rests on. */
  evidence: readonly string[];
  /** The loudest that this finding deserves, where it is quieter than its rule. */
  atMost?: Level;
  /** Words that the text and its thread share, for the moment of saying; never stored. */
  quotes?: readonly string[];
}

/** A unit that options show beside a threshold. */
export type Unit = 'times' | 'people' | 'seconds' | 'minutes' | 'hours' | 'days' | 'percent';

/** One threshold as options show it. Whole numbers only. */
export interface Threshold {
  unit: Unit;
  min: number;
  max: number;
  default: number | null;
  /** `null` stands for "no limit". */
  nullable?: boolean;
}

/** One choice of several, as options show it. */
export interface Choice {
  choices: readonly string[];
  default: string;
}

export type Thresholds = Readonly<Record<string, Threshold | Choice>>;
export type Values<T extends Thresholds> = {
  [K in keyof T]: T[K] extends Choice
    ? T[K]['choices'][number]
    : T[K] extends { nullable: true }
      ? number | null
      : number;
};

export const isChoice = (one: Threshold | Choice): one is Choice => 'choices' in one;

/** One piece of good manners. Pure: no DOM, no browser, no clock, no storage. */
export interface Rule<T extends Thresholds = Thresholds> {
  /** The file's name. */
  id: string;
  /** Where it stands in the source documents, e.g. "003 §2". */
  source: string;
  on: 'act' | 'draft' | 'look' | 'chat';
  /** The profiles of accounts that it is for; absent: all. */
  profiles?: readonly Profile[];
  /** It is about what the account does as a whole, and about nobody else; it never asks who somebody is. */
  about?: 'account';
  /** In a chat that runs, others' manners hold: the rule is silent there and what was done there does not count for it, or it is for chats alone. */
  inChats?: 'silent' | 'only';
  /** Those that make sense, the default first. */
  levels: readonly [Level, ...Level[]];
  /** Praise is a good next step; it never warns and never asks who somebody is. */
  tone: 'advice' | 'praise';
  thresholds: T;
  /** Where one stands with the person is a part of the reason, and is said beside it. */
  leansOnStanding?: true;
  /** A finding as it might be, for "see an example". */
  example: Pick<Finding, 'key' | 'data'>;
  /** Which acts, or `undefined` where the rule has nothing to say about this one. */
  needs(situation: Omit<Situation, 'history'>, options: Values<T>): Need | undefined;
  check(situation: Situation, options: Values<T>): Finding | undefined;
}

/** Keeps the types of a rule's thresholds while checking its shape. */
export const defineRule = <const T extends Thresholds>(rule: Rule<T>): Rule<T> => rule;
