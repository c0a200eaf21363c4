/** Something to learn from: its features by number with what each counts for in it, whether it is one, and how much it weighs. */
export interface Example {
  features: readonly (readonly [feature: number, value: number])[];
  is: boolean;
  weight: number;
}

/** How little weights are held down: the inverse of the ridge. */
const FREEDOM = 10;
/** Passes over all weights; further ones change nothing that is kept. */
const PASSES = 25;
/** No weight changes by more at once. */
const STEP = 1;

/**
 * The weights of a logistic regression with a ridge, by coordinate descent; the same examples in the same order give the same weights.
 * Features are numbers from 0 to below `size`.
 */
export function regress(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const sums = new Float64Array(examples.length);
  const having: (readonly [example: number, value: number])[][] = Array.from({ length: size }, () => []);
  for (const [index, { features }] of examples.entries())
    for (const [feature, value] of features) having[feature]?.push([index, value]);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const [feature, those] of having.entries()) {
      let slope = weights[feature] ?? 0;
      let bend = 1;
      for (const [index, value] of those) {
        const { is, weight } = examples[index] as Example;
        const odds = 1 / (1 + Math.exp(-(sums[index] ?? 0)));
        slope += FREEDOM * weight * value * (odds - (is ? 1 : 0));
        bend += FREEDOM * weight * value * value * odds * (1 - odds);
      }
      const step = Math.max(-STEP, Math.min(STEP, -slope / bend));
      weights[feature] = (weights[feature] ?? 0) + step;
      for (const [index, value] of those) sums[index] = (sums[index] ?? 0) + step * value;
    }
  return weights;
}
