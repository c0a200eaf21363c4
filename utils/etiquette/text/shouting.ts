import { fold, plain } from './fold.ts';
import { linesOf, says } from './phrases.ts';
import { sentencesOf } from './sentences.ts';
import { commonIn } from './weights.ts';

/** So many words, and letters in them, in capitals one after the other shout; a word or two stress. */
const WORDS = 4;
const LETTERS = 16;
/** So many of them are words of every day in one language; names of products and of offices are none. */
const ORDINARY = 3;
/** A heading of a longer text is below that, percent of its letters. */
const SHARE = 40;

const isCapital = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();

function* runsOf(words: readonly string[]): Generator<string[]> {
  let run: string[] = [];
  for (const word of words) {
    if (isCapital(word)) run.push(word);
    else {
      yield run;
      run = [];
    }
  }
  yield run;
}

const shouts = (run: readonly string[]): boolean => {
  const long = run.filter(({ length }) => length > 1);
  return (
    long.length >= WORDS &&
    long.join('').length >= LETTERS &&
    commonIn(long.filter(({ length }) => length > 2).map(fold)) >= ORDINARY
  );
};

/** The share of capitals in a text that shouts, percent; 0 where it does not, or shouts for joy. */
export function shoutingOf(text: string): number {
  const own = plain(sentencesOf(text).join(' ')).replace(/['’]/g, '');
  const words = own.match(/\p{L}+/gu) ?? [];
  if (![...runsOf(words)].some(shouts) || says(linesOf(own), 'cheer')) return 0;
  const letters = words.join('');
  const share = Math.round((100 * letters.replace(/\P{Lu}/gu, '').length) / letters.length);
  return share < SHARE ? 0 : share;
}
