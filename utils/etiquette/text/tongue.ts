import { fold } from './fold.ts';
import de from './lang/de/words.json';
import en from './lang/en/words.json';
import lv from './lang/lv/words.json';
import { LANGUAGES, type Language } from './languages.ts';

/** So many of the most frequent words tell a language. */
const TELLING = 150;
/** So many of them a text needs before it is told by them; one less where another language has none. */
const ENOUGH = 3;

const telling = (words: string): ReadonlySet<string> => new Set(words.split(' ', TELLING));
const TONGUES = [
  { name: 'en', words: telling(en), letters: /$^/ },
  { name: 'de', words: telling(de), letters: /[äöüß]/i },
  { name: 'lv', words: telling(lv), letters: /[āēīūčģķļņšž]/i },
] as const;

/** How many of the commonest words of each language a text has. */
function countsIn(text: string) {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return TONGUES.map((tongue) => ({ ...tongue, n: words.filter((one) => tongue.words.has(one)).length }));
}

/** Languages of one script that a text is plainly not in: it has at most half as many of their commonest words as of another's. */
export function foreignTo(text: string): readonly Language[] {
  const counts = countsIn(text);
  const most = Math.max(...counts.map(({ n }) => n));
  return counts.flatMap(({ name, n }) =>
    most >= ENOUGH - Number(n === 0) && n * 2 <= most ? (LANGUAGES[name] ?? []) : [],
  );
}

/** Which of English, German and Latvian a text may be: one of them as a rule; several where neither words nor letters tell. */
export function tonguesOf(text: string): string[] {
  const scores = countsIn(text).map(({ name, letters, n }) => ({
    name,
    score: n + (letters.test(text) ? 2 : 0),
  }));
  const most = Math.max(...scores.map(({ score }) => score));
  return scores.filter(({ score }) => score === most).map(({ name }) => name);
}
