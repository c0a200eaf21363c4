import { handlesIn } from './handles.ts';
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

/** Whether one of the sentences names, by the lists, what a meeting is about. A word of one language may be the beginning of a word of another. */
export function reasonIn(sentences: readonly Sentence[], languages: ReadonlySet<Lines[number][0]>): boolean {
  const gives = (lines: Lines) => says(lines, 'reason') && !says(lines, 'reason-not');
  return sentences.some(({ lines }) => gives(lines.filter(([language]) => languages.has(language))));
}
