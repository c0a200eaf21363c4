import { fold } from './fold.ts';
import de from './lang/de/words.json';
import en from './lang/en/words.json';
import lv from './lang/lv/words.json';
import { LANGUAGES, type Language } from './languages.ts';

/** So many of the most frequent words tell a language. */
const TELLING = 150;
/** So many of them a text needs before it is told by them. */
const ENOUGH = 3;

let lists: readonly (readonly [Language | undefined, ReadonlySet<string>])[] | undefined;

/** Languages of one script that a text is plainly not in: it has at most half as many of their commonest words as of another's. */
export function foreignTo(text: string): readonly Language[] {
  lists ??= (
    [
      ['de', de],
      ['en', en],
      ['lv', lv],
    ] as const
  ).map(([name, words]) => [LANGUAGES[name], new Set(words.split(' ', TELLING))]);
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const counts = lists.map(([language, list]) => ({
    language,
    n: words.filter((one) => list.has(one)).length,
  }));
  const most = Math.max(...counts.map(({ n }) => n));
  if (most < ENOUGH) return [];
  return counts.flatMap(({ language, n }) => (language && n * 2 <= most ? [language] : []));
}
