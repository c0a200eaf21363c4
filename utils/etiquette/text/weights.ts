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
  const short = word.length < 3 && !/[\u3400-\u9fff]/.test(word);
  return short || /^\d+$/.test(word) ? 0.2 * (weights.get(stem(word)) ?? 1) : (weights.get(stem(word)) ?? 1);
}
