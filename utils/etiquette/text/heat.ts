import { fold } from './fold.ts';
import { LANGUAGES } from './languages.ts';
import { linesOf, saying } from './phrases.ts';
import { sentencesOf } from './sentences.ts';
import { shoutingOf } from './shouting.ts';

/** What makes a text heated, part by part. What it only implies is out of reach and not tried (reference: topic §6). */
export interface Heat {
  /** It insults whoever reads it, in so many words of its own. */
  insults: boolean;
  /** The share of capitals where it shouts, percent; else 0. */
  shouts: number;
  /** Three exclamation or question marks, or more, in a row. */
  piles: boolean;
}

/** Whoever sends a heart jests. */
const HEARTS = /[\u2764\u2665\u{1f493}-\u{1f49f}\u{1f60d}\u{1f618}\u{1f970}\u{1fa77}\u{1faf6}]/u;
const PILED = /[!?！？؟]{3}/;

/** Laughter is a word to what takes an insult back: a liar is one among friends. */
const LAUGHS = /[\u{1f602}\u{1f605}\u{1f606}\u{1f61c}\u{1f61d}\u{1f923}]/u;

const STARRED = Object.values(LANGUAGES).flatMap(({ sets }) => sets.starred?.split('|') ?? []);

/** A word with stars for some of its letters as it is meant ("f*cking", "a**hole"); where no such word is known, without its stars. */
function unstarred(typed: string): string {
  const meant = new RegExp(`^${fold(typed).replaceAll('*', '.')}$`);
  return STARRED.find((word) => meant.test(fold(word))) ?? typed.replace(/(?<=\p{L})\*+(?=\p{L})/gu, '');
}

/** Stars are letters; a word of two parts is no end of a clause ("idiot-proof"). */
const bare = (text: string): string =>
  text
    .replace(/#\w+/g, ' ')
    .replace(/(?<![\p{L}*])\p{L}[\p{L}*]*\*[\p{L}*]*/gu, unstarred)
    .replace(/(?<=\p{L})-+(?=\p{L})/gu, ' ');

function insults(text: string): boolean {
  if (HEARTS.test(text)) return false;
  const laughs = LAUGHS.test(text) ? '. haha' : '';
  return sentencesOf(bare(text)).some(
    (sentence) => saying(linesOf(sentence + laughs, 'mentions'), 'insult', 'insult-not').length > 0,
  );
}

/** Reads how heated a text is. */
export const heatOf = (text: string): Heat => ({
  insults: insults(text),
  shouts: shoutingOf(text),
  piles: PILED.test(text),
});
