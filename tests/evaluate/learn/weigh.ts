import { gramsOf } from '@/utils/etiquette/text/grams.ts';
import type { Spoken } from '@/utils/etiquette/text/languages.ts';
import { listedIn, readSentences, reasonsIn } from '@/utils/etiquette/text/listed.ts';
import { linesOf } from '@/utils/etiquette/text/phrases.ts';
import { PART, share, type Weighed, type Weights } from '@/utils/etiquette/text/scores.ts';
import type { Case } from './cases.ts';
import { type Example, regress } from './logistic.ts';

/** Rare ones tell of one text only. */
const OFTEN = 2;
/** So many grams are kept of each ask in a language. */
const KEPT = 1500;
/** What asks counts more than what does not: there is less of it. */
const ASKING = 1.25;
/** A phrase of the lists is one feature among many: what it counts for keeps it from being held down like the others. */
const LISTED = 0.3;

/** What is seen of a text. */
interface Seen {
  grams: ReadonlySet<string>;
  listed: boolean;
  is: boolean;
}

function see({ text, is }: Case, what: Weighed, language: Spoken): Seen {
  const sentences = readSentences(text);
  const lines = sentences.flatMap((sentence) =>
    linesOf(sentence.text, 'mentions', [language]).map(([, line]) => line),
  );
  const listed =
    what === 'reason'
      ? reasonsIn(sentences, [language]).includes(true)
      : listedIn(sentences, what).some((found) => found.length > 0);
  return { grams: gramsOf(lines, language), listed, is };
}

/** Grams that are in several texts, with how many. */
function counted(all: readonly Seen[]): [gram: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { grams } of all) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return [...counts].filter(([gram, count]) => count >= OFTEN && !gram.includes('|'));
}

/** The weights that tell the cases apart best, the weightiest of them, in whole parts. */
export function weigh(cases: readonly Case[], what: Weighed, language: Spoken): Weights {
  const seen = cases.map((one) => see(one, what, language));
  const counts = counted(seen);
  const numbers = new Map(counts.map(([gram], index) => [gram, index]));
  const [base, lists] = [counts.length, counts.length + 1];
  const examples = seen.map(({ grams, listed, is }): Example => {
    const value = share(grams.size);
    const known = [...grams].flatMap((gram) => numbers.get(gram) ?? []);
    const features = [
      ...known.map((feature) => [feature, value] as const),
      [base, 1] as const,
      ...(listed ? [[lists, LISTED] as const] : []),
    ];
    return { features, is, weight: is && what !== 'reason' ? ASKING : 1 };
  });
  const weights = regress(examples, counts.length + 2);
  const part = (weight: number) => Math.round(weight * PART) || 0;
  const kept = counts
    .map(([gram, count], index) => ({ gram, weight: weights[index] ?? 0, count }))
    .sort((a, b) => Math.abs(b.weight) * Math.sqrt(b.count) - Math.abs(a.weight) * Math.sqrt(a.count))
    .slice(0, KEPT);
  const byWeight: Record<string, string> = {};
  for (const { gram, weight } of kept.toSorted((a, b) => (a.gram < b.gram ? -1 : 1)))
    if (part(weight) !== 0) {
      const key = String(part(weight));
      byWeight[key] = byWeight[key] === undefined ? gram : `${byWeight[key]}|${gram}`;
    }
  return { base: part(weights[base] ?? 0), listed: part(LISTED * (weights[lists] ?? 0)), grams: byWeight };
}
