import { fold } from './fold.ts';
import de from './lang/de/words.json';
import en from './lang/en/words.json';
import lv from './lang/lv/words.json';

/** So many of the most frequent words of a language tell it from others. */
const FREQUENT = 120;
const frequent = (words: string) => new Set(words.split(' ', FREQUENT));

const TONGUES = [
  { name: 'en', words: frequent(en), letters: /$^/ },
  { name: 'de', words: frequent(de), letters: /[äöüß]/i },
  { name: 'lv', words: frequent(lv), letters: /[āēīūčģķļņšž]/i },
] as const;

/** Which of English, German and Latvian a text may be: one of them as a rule; several where its words do not tell. */
export function tonguesOf(text: string): string[] {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const scores = TONGUES.map(
    (tongue) => words.filter((word) => tongue.words.has(word)).length + (tongue.letters.test(text) ? 2 : 0),
  );
  const most = Math.max(...scores);
  return TONGUES.filter((_, index) => scores[index] === most).map(({ name }) => name);
}
