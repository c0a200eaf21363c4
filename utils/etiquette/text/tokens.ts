import { fold, plain } from './fold.ts';

const HAN = /[\u3040-\u30ff\u3400-\u9fff]+/g;
let segmenter: Intl.Segmenter | undefined;

/** Words of a run without spaces; characters that the segmenter's dictionary leaves alone are taken in pairs. */
function* segmented(run: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  let before = '';
  for (const { segment } of segmenter.segment(run)) {
    const single = segment.length === 1;
    if (!single) yield segment;
    else if (before) yield before + segment;
    before = single ? segment : '';
  }
}

/** A word with how it was typed. */
export interface Token {
  word: string;
  typed: string;
}

/** The words of a text, folded; Chinese and Japanese by the browser's own segmenter. */
export function tokensOf(text: string): Token[] {
  const words = plain(text).match(/[\p{L}\p{M}\p{N}\u200c]+/gu) ?? [];
  return words.flatMap((typed) => {
    const runs = typed.match(HAN);
    const own = runs ? runs.flatMap((run) => [...segmented(run)]) : [];
    const rest = typed.replace(HAN, ' ').split(/[\s\u200c]+/);
    return [...own, ...rest].flatMap((part) => {
      const word = fold(part).trim();
      return word.length > 1 ? [{ word, typed: part }] : [];
    });
  });
}

/** Words that begin alike are taken for one: 5 letters do as well as a stemmer (reference: topic §3). */
export const stem = (word: string): string => word.slice(0, 5);
