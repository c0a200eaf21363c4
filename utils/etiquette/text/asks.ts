import { handlesIn } from './handles.ts';
import { linesOf, mentionsIn, says } from './phrases.ts';
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
  /** It names what the meeting is about that it asks for. */
  reason: boolean;
}

/** Reads what a text asks for. */
export function askingOf(text: string): Asking {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, lines: linesOf(sentence, 'mentions') }));
  const saying = (ask: Ask) =>
    sentences.filter(({ lines }) => says(lines, ask) && !says(lines, `${ask}-not`));
  /** Those whom the phrase itself names; where it names nobody, the sentence's last. */
  const named = (ask: Ask) =>
    saying(ask).flatMap(({ sentence, lines }) => {
      const handles = handlesIn(sentence);
      const inside = mentionsIn(lines, ask).flatMap((index) => handles[index] ?? []);
      return inside.length > 0 ? inside : handles.slice(-1);
    });
  const asks = ASKS.filter((ask) => saying(ask).length > 0);
  return {
    asks,
    knows: asks.includes('knows') ? named('knows') : [],
    introduces: asks.includes('intro') ? named('intro') : [],
    reason: asks.includes('meeting') && sentences.some(({ lines }) => says(lines, 'reason')),
  };
}
