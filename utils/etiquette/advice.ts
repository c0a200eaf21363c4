import type { Finding, Level } from './rule.ts';

/** What a person can answer to a card. */
export const ACTIONS = [
  'dismiss',
  'keep-editing',
  'know-person',
  'stranger',
  'not-a-person',
  'not-for-person',
  'show-post',
  'not-useful',
  'rule-off',
  /** Of a next step: taken, or put off for some days. */
  'done',
  'later',
  /** No button: X's own was pressed again. */
  'sent-anyway',
] as const;
export type Action = (typeof ACTIONS)[number];

/** `due`: on its way to the page. `noted`: kept for the popup. */
export type AdviceState = 'due' | 'shown' | 'noted';

/** What Tact has to say, after the budget. Kept as keys and numbers; no words of anybody's text. */
export interface Advice {
  id: string;
  /** The act that it is about; absent where a rule looked back. */
  act?: string;
  /** The composer's session in which it was written, where it is about a draft. */
  draft?: string;
  /** UTC, ms. */
  at: number;
  day: string;
  account: string;
  person: string;
  rule: string;
  level: Level;
  /** The person is unknown: the card asks who they are. */
  asks: boolean;
  finding: Finding;
  /** What else was noticed, behind "also". */
  also: { rule: string; finding: Finding }[];
  state: AdviceState;
  /** UTC, ms. */
  shownAt?: number;
  /** What became of it: the answers given; `undone` when the act was taken back after it was said; `over` when a step no longer holds. */
  became?: Action | 'undone' | 'over';
  /** UTC, ms. */
  becameAt?: number;
}
