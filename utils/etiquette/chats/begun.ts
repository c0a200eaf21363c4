import { withoutTags } from './tag.ts';

const NO_WORDS = /https?:\/\/\S+|[@＠]\w+/gi;

/** Letters from which on a text says something, and where one character is a word. */
const SOME = 2;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The letters outside of hashtags, mentions and links. */
const lettersOf = (text: string): string =>
  withoutTags(text.replace(NO_WORDS, ' ')).replace(/[^\p{L}]/gu, '');

/** Whether so much of a draft is written that it can be judged for what it lacks. */
export function hasBegun(text: string): boolean {
  const letters = lettersOf(text);
  return letters.length >= (DENSE.test(letters) ? SOME / 2 : SOME);
}
