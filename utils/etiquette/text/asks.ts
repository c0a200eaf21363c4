import { handlesIn } from './handles.ts';
import { linesOf, says } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

/** What a text can ask for or claim. Each has its words, and words that take it back: "no need to DM". */
export const ASKS = ['dm', 'meeting', 'deal', 'pitch', 'knows', 'intro'] as const;
export type Ask = (typeof ASKS)[number];

/** What a text asks for and claims, sentence by sentence; quoted words are not its own. */
export interface Asking {
  asks: readonly Ask[];
  /** Handles that it claims to know, or offers to introduce others to; lower case. */
  knows: readonly string[];
  introduces: readonly string[];
  /** It names a reason: what a meeting is about. */
  reason: boolean;
}

/** Reads what a text asks for. */
export function askingOf(text: string): Asking {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, lines: linesOf(sentence, 'mentions') }));
  const saying = (ask: Ask) =>
    sentences
      .filter(({ lines }) => says(lines, ask) && !says(lines, `${ask}-not`))
      .map(({ sentence }) => sentence);
  return {
    asks: ASKS.filter((ask) => saying(ask).length > 0),
    knows: saying('knows').flatMap(handlesIn),
    introduces: saying('intro').flatMap(handlesIn),
    reason: sentences.some(({ lines }) => says(lines, 'reason')),
  };
}
