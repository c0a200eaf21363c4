import type { ActKind, DraftTraits } from '../etiquette/act.ts';
import type { Action, Advice } from '../etiquette/advice.ts';
import type { Rung } from '../etiquette/ladder.ts';
import type { Profile } from '../etiquette/manners.ts';
import type { Known, Person } from '../etiquette/person.ts';
import type { RepostShare } from '../etiquette/reposts.ts';
import type { Voice } from '../etiquette/settings.ts';
import type { ChatsPage, Companion } from './chats-answers.ts';
import type { Sight } from './messages.ts';
import type { People, PersonPage } from './people-answers.ts';

/** A button of a card, in the order in which it is shown. The first is the way out. */
export interface CardButton {
  action: Action;
  label: string;
}

/** A card with finished words; the page adds nothing but their place. */
export interface Card {
  advice: string;
  rule: string;
  level: 'nudge';
  /** The acted-on post, for pointing at X's own button. */
  post?: string;
  kind: ActKind;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The name that assistive technology gives the card. */
  title: string;
  fact: string;
  /** One alternative, or the question who they are. */
  instead: string;
  /** Where one stands with the person, where that is what it is about. */
  standing?: string;
  /** What else was noticed, each a short fact. */
  also: string[];
  alsoLabel: string;
  /** The first time a rule speaks: why, and how to stop it. */
  why?: string;
  /** Large buttons, then small ones. */
  main: CardButton[];
  rest: CardButton[];
  /** Label of the closing cross, which answers `dismiss`. */
  close: string;
  /** Said where the post to point at has left the page. */
  gone: string;
  /** Generic words for the live region in the page's own DOM, which the page can read. */
  announce: string;
}

/** What is said about a draft, with finished words: quietly by the composer, or when a press was held back. */
export interface DraftWord extends Omit<Card, 'level' | 'post' | 'kind' | 'gone'> {
  level: 'hint' | 'pause';
  /** The same for the same finding, however the draft is edited. */
  finding: string;
  /** What the draft and the thread have in common, in words. */
  shared?: string;
  /** What can be copied for it, with the button's words: a missing hashtag or number. */
  copy?: { text: string; label: string; copied: string };
  /** How to send it all the same. */
  held: string;
  /** Generic words for the live region, where a press was held back. */
  announceHeld: string;
  /** Name of the button that unfolds the rest of a hint. */
  more: string;
}

/** A short note in the page that asks nothing: progress on the own lists. */
export interface Note {
  lang: string;
  dir: 'ltr' | 'rtl';
  text: string;
  close: string;
  announce: string;
}

/** Answers to the page. `ack` is the id that was sent: without it the page sends again. */
export interface Answers {
  /** `chat`, here and below: a chat runs, or may; the page asks about it. */
  act: { ack: string; card?: Card; chat?: true };
  undo: { ack: string };
  people: { ack: true; note?: Note };
  /** `watch`: the user's own places, links to which are worth a pause here. */
  draft: {
    ack: string;
    word?: DraftWord;
    watch: string[];
    traits: DraftTraits;
    /** Said where a press was held and nothing stood against it. */
    none: Note;
  };
  shown: { ack: string /** False: somebody else said it meanwhile; do not show. */; show: boolean };
  answer: { ack: string; note?: Note };
  sight: { ack: true; chat?: true };
  chat: {
    ack: true;
    /** Hashtags whose posts are worth reading now, as they are compared; empty where no chat runs. */
    tags: string[];
    /** One for each chat that runs, the latest begun first, in finished words. */
    companions: Companion[];
  };
  /** The looks of all that is shown in the page, which has none of them. */
  style: { ack: true; style: string };
}

/** Refused or failed; `retry` tells whether the same message may come again. */
export interface Failure {
  error: string;
  retry: boolean;
}

/** What Tact asks a page of X. */
export type ToPage = { type: 'look' } | { type: 'focus-card' } | { type: 'chat' };
export interface Look {
  sight: Sight;
  account: string;
}

/** One limit of etiquette for one rung, today. */
export interface RungLimit {
  rung: Rung;
  /** Likes and reposts a day for each person. */
  limit: number;
  /** People of that rung acted on in the window. */
  people: number;
  /** How many of them have no room left. */
  full: number;
}

/** Somebody near their limit, the nearest first. */
export interface NearPerson {
  handle: string;
  rung: Rung;
  used: number;
  limit: number;
  left: number;
  /** UTC, ms: when the next one is free again. */
  freesAt: number;
}

/** How much of a brand's feed are reposts, and how many more there is room for. */
export interface RepostRoom extends RepostShare {
  /** From how many posts on it counts. */
  least: number;
  days: number;
}

/** X's own ceiling for a kind of act, beside what was done today. */
export interface CeilingUse {
  kind: ActKind;
  used: number;
  ceiling: number;
}

export interface DayCount {
  day: string;
  counts: Partial<Record<ActKind, number>>;
}

/** An advice as the popup lists it, with finished words. */
export interface SaidLine
  extends Pick<Advice, 'id' | 'rule' | 'person' | 'at' | 'state' | 'became' | 'level'> {
  text: string;
  /** What to do instead, or next. */
  instead: string;
  /** The post that it leads to: digits. */
  post?: string;
  /** Wordings to copy and to fill in, for a next step that has some. */
  copies?: string[];
}

/** What the popup shows, from the journal alone; whether the current tab is watched is asked of the tab. */
export interface Dashboard {
  account: string;
  accounts: string[];
  profile: Profile;
  /** The organisation that has set the profile. */
  profileBy?: string;
  /** Nobody has said yet how the account is used. */
  unsaid?: true;
  /** UTC, ms. */
  now: number;
  today: string;
  limits: RungLimit[];
  near: NearPerson[];
  ceilings: CeilingUse[];
  /** Of a brand. */
  reposts?: RepostRoom;
  /** Seven civil days, the oldest first, today last. */
  week: DayCount[];
  /** Newest first, at most 20, of the last 7 days. */
  said: SaidLine[];
  /** Praise: good next steps, with finished words. */
  praise: SaidLine[];
  /** The key of today's tip, `tip_<n>`. */
  tip: string;
  voice: Voice;
  /** UTC, ms. */
  snoozedUntil?: number;
  /** The browser lost or damaged the history. */
  damage?: Damage;
  /** Set when the last attempt to write failed. */
  trouble?: string;
  /** What the organisation has set in the browser has a mistake, and is not used. */
  policyWrong?: true;
  /** Rules that were moved to the popup because they were judged not useful. */
  demoted: string[];
}

export interface Damage {
  /** UTC, ms: when it was noticed. */
  at: number;
  /** How many acts had been recorded. */
  acts: number;
}

export type Marked = Pick<Person, 'account' | 'handle' | 'knownAt'> & { known: Known };

/** What an account's own archive has added. */
export interface ImportedArchive {
  /** Handle, lower case without @. */
  account: string;
  posts: number;
  people: number;
}

/** Answers to Tact's own pages. */
export interface OwnAnswers {
  dashboard: Dashboard;
  accounts: string[];
  profile: { ok: true };
  snooze: { snoozedUntil?: number };
  marked: Marked[];
  mark: { ok: true };
  answer: { ok: true };
  erase: { ok: true };
  'damage-seen': { ok: true };
  people: People;
  /** `null`: nothing is known of them. */
  person: PersonPage | null;
  chats: ChatsPage;
  'import-acts': { added: number };
  'import-people': { added: number };
  'import-settle': { ok: true };
  /** What archives have added; the latest first. */
  imported: ImportedArchive[];
  'undo-import': { ok: true };
  note: { ok: true };
  met: { ok: true };
}
