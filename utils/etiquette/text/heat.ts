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

/** "f*ck" without its star; a word of two parts is no end of a clause ("idiot-proof"). */
const bare = (text: string): string =>
  text
    .replace(/#\w+/g, ' ')
    .replace(/(?<=\p{L})\*+(?=\p{L})/gu, '')
    .replace(/(?<=\p{L})-+(?=\p{L})/gu, ' ');

function insults(text: string): boolean {
  if (HEARTS.test(text)) return false;
  return sentencesOf(bare(text)).some(
    (sentence) => saying(linesOf(sentence, 'mentions'), 'insult', 'insult-not').length > 0,
  );
}

/** Reads how heated a text is. */
export const heatOf = (text: string): Heat => ({
  insults: insults(text),
  shouts: shoutingOf(text),
  piles: PILED.test(text),
});
