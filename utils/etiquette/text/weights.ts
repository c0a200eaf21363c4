import ar from './lang/ar/words.json';
import da from './lang/da/words.json';
import de from './lang/de/words.json';
import en from './lang/en/words.json';
import es from './lang/es/words.json';
import fa from './lang/fa/words.json';
import fr from './lang/fr/words.json';
import ja from './lang/ja/words.json';
import lv from './lang/lv/words.json';
import pt from './lang/pt/words.json';
import ru from './lang/ru/words.json';
import tr from './lang/tr/words.json';
import zh from './lang/zh/words.json';
import { stem } from './tokens.ts';

const LISTS = [en, de, lv, fa, zh, ar, da, es, fr, ja, pt, ru, tr];
/** Ranks up to here say nothing about a subject. */
const COMMON = 30;
/** From this rank on a word says all that a word can say. */
const RARE = 4000;

let weights: Map<string, number> | undefined;

const weightOf = (rank: number) =>
  Math.max(0, Math.min(1, Math.log(rank / COMMON) / Math.log(RARE / COMMON)));

const HAN = /[\u3400-\u9fff]/;

/** Characters of which at least one is a word that everybody uses all the time make no word of their own. */
const pairWeight = (word: string, of: ReadonlyMap<string, number>): number =>
  Math.min(...[...word].map((char) => of.get(char) ?? 1));

/** How much it says that two texts share a word, 0–1: by its rank among the most frequent words of any language. */
export function weight(word: string): number {
  if (!weights) {
    weights = new Map();
    for (const list of LISTS)
      for (const [index, one] of list.split(' ').entries()) {
        const key = stem(one);
        weights.set(key, Math.min(weights.get(key) ?? 1, weightOf(index + 1)));
      }
  }
  const dense = HAN.test(word);
  const known = weights.get(stem(word)) ?? (dense ? pairWeight(word, weights) : 1);
  return (word.length < 3 && !dense) || /^\d+$/.test(word) ? 0.2 * known : known;
}

let common: readonly ReadonlySet<string>[] | undefined;

/** How many of some words are among the most frequent of one language, whichever has most of them: "esa" is Spanish, "ESA" in an English text is not. */
export function commonIn(words: readonly string[]): number {
  common ??= LISTS.map((list) => new Set(list.split(' ').map(stem)));
  return Math.max(...common.map((of) => words.filter((word) => of.has(stem(word))).length));
}
