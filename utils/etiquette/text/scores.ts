import type { Spoken } from './languages.ts';

/** What is weighed: each ask or claim of a text, and whether a request for a meeting says what it is about. */
export const WEIGHED = ['dm', 'meeting', 'deal', 'pitch', 'knows', 'intro', 'reason'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** Weights, each a whole number of `PART`s of one: what a text begins with, what a phrase of the lists adds, and grams by their weight, between bars. */
export interface Weights {
  base: number;
  listed: number;
  grams: Readonly<Record<string, string>>;
}
/** A language's file of weights, made of its cases by `npm run learn`; `cases` is the beginning of their SHA-256. */
export type Scores = Readonly<Record<Weighed, Weights> & { cases: string }>;

/** Weights are kept as whole numbers of this part of one. */
export const PART = 8;

const read = new WeakMap<Weights, ReadonlyMap<string, number>>();

function weightsIn(weights: Weights): ReadonlyMap<string, number> {
  const before = read.get(weights);
  if (before) return before;
  const map = new Map(
    Object.entries(weights.grams).flatMap(([weight, grams]) =>
      grams.split('|').map((gram) => [gram, Number(weight)] as const),
    ),
  );
  read.set(weights, map);
  return map;
}

/** What each gram of a text counts for: less in a long text, which has more of them. */
export const share = (grams: number): number => Math.max(1, grams) ** -0.25;

/**
 * How sure it is that a text asks or claims something, as the logarithm of the odds: above 0 it rather does. `grams` are those of
 * `gramsOf` in the language; `listed` says that a phrase of the lists was found.
 */
export function scoreOf(
  what: Weighed,
  grams: ReadonlySet<string>,
  { scores }: Pick<Spoken, 'scores'>,
  listed: boolean,
): number {
  const weights = scores[what];
  const map = weightsIn(weights);
  let sum = 0;
  for (const gram of grams) sum += map.get(gram) ?? 0;
  return (weights.base + (listed ? weights.listed : 0) + sum * share(grams.size)) / PART;
}
