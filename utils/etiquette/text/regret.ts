import type { Saying } from '../act.ts';
import { linesOf, saying, says } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

/** What somebody who made a mistake can say of it: that they are sorry, or how it came about. */
export const REGRETS = ['sorry', 'explains'] as const satisfies Saying[];
export type Regret = (typeof REGRETS)[number];

/** Reads whether a text apologises or explains itself, sentence by sentence; sympathy is no apology, and quoted words are not its own. */
export function regretsOf(text: string): Regret[] {
  const sentences = sentencesOf(text).map((sentence) => linesOf(sentence));
  const found: Readonly<Record<Regret, boolean>> = {
    sorry: sentences.some((lines) => saying(lines, 'sorry', 'sorry-not').length > 0),
    explains: sentences.some((lines) => says(lines, 'explains')),
  };
  return REGRETS.filter((one) => found[one]);
}
