import { handlesIn } from './handles.ts';
import type { Language } from './languages.ts';
import { type Lines, linesOf, saying, says } from './phrases.ts';
import { sentencesOf } from './sentences.ts';
import { foreignTo } from './tongue.ts';

/** What a text can ask for or claim. Each has its words, and words that take it back: "no need to DM". */
export const ASKS = ['dm', 'meeting', 'deal', 'pitch', 'knows', 'intro'] as const;
export type Ask = (typeof ASKS)[number];

/** A sentence of a text, quoted words left out. */
export interface Sentence {
  text: string;
  handles: readonly string[];
  /** Made ready for the lists, in the languages that it may be in. */
  lines: Lines;
}

/** The sentences of a text. */
export function readSentences(text: string): Sentence[] {
  const foreign = foreignTo(text);
  return sentencesOf(text).map((sentence) => ({
    text: sentence,
    handles: handlesIn(sentence),
    lines: linesOf(sentence, 'mentions').filter(([language]) => !foreign.includes(language)),
  }));
}

/** The lines of each sentence in which a phrase of the lists asks or claims something. */
export const listedIn = (sentences: readonly Sentence[], ask: Ask): Lines[] =>
  sentences.map(({ lines }) => saying(lines, ask, `${ask}-not`));

/** Whether each sentence names, by the lists of these languages, what a meeting is about: a word of one may be the beginning of a word of another. */
export const reasonsIn = (sentences: readonly Sentence[], languages: readonly Language[]): boolean[] =>
  sentences.map(({ lines }) => {
    const own = lines.filter(([language]) => languages.includes(language));
    return says(own, 'reason') && !says(own, 'reason-not');
  });
