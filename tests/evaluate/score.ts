/** What became of one case. */
export interface Outcome {
  lang: string;
  label?: string | undefined;
  speak: boolean;
  spoke: boolean;
}

export interface Score {
  n: number;
  /** Fractions 0–1; `null` for 0/0. `falseAlarms`: spoken ÷ should be silent. */
  precision: number | null;
  recall: number | null;
  falseAlarms: number | null;
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** How well a rule did. */
export function score(outcomes: readonly Outcome[]): Score {
  const spoken = outcomes.filter(({ spoke }) => spoke);
  const due = outcomes.filter(({ speak }) => speak);
  const right = spoken.filter(({ speak }) => speak).length;
  return {
    n: outcomes.length,
    precision: ratio(right, spoken.length),
    recall: ratio(right, due.length),
    falseAlarms: ratio(spoken.length - right, outcomes.length - due.length),
  };
}

/** By a key of the outcomes, in alphabetical order. */
export function scoresBy(outcomes: readonly Outcome[], key: 'lang' | 'label'): Record<string, Score> {
  const names = [...new Set(outcomes.map((one) => one[key] ?? ''))].sort();
  return Object.fromEntries(
    names.map((name) => [name, score(outcomes.filter((one) => (one[key] ?? '') === name))]),
  );
}

/** The upper end of the 95 % interval of k out of n (Wilson): how large the true share may well be. */
export function upperBound(k: number, n: number): number {
  if (n === 0) return 1;
  const z = 1.96;
  const p = k / n;
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return Math.min(1, (p + (z * z) / (2 * n) + half) / (1 + (z * z) / n));
}
