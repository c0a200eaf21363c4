/** What can be wrong with guidelines; `public/_locales` says each: `guidelines_problem_<kind>`. */
export const PROBLEMS = [
  'too-large',
  'not-json',
  'double',
  'missing',
  'unknown',
  'unknown-rule',
  'unknown-option',
  'group',
  'list',
  'flag',
  'text',
  'format',
  'version',
  'newer',
  'name',
  'handle',
  'twice',
  'length',
  'choice',
  'number',
  'number-or-null',
  'withheld',
] as const;

/** One mistake in guidelines. */
export interface Problem {
  /** Where it is: `rules.spree.options.stranger`; '' for the whole file. */
  path: string;
  problem: (typeof PROBLEMS)[number];
  /** For the words: limits, choices, a line. */
  data?: Readonly<Record<string, string | number>>;
}
