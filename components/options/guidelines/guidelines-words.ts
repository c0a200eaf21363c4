import type { Field, Value } from '../../../utils/etiquette/guidelines/contents.ts';
import type { Problem } from '../../../utils/etiquette/guidelines/problem.ts';
import { isChoice } from '../../../utils/etiquette/rule.ts';
import { rules } from '../../../utils/etiquette/rules/index.ts';
import type { Words } from '../../../utils/extension/words.ts';

/** Handles as a list; each stays together in text that runs the other way. */
export const accountWords = (accounts: readonly string[], t: Words): string =>
  new Intl.ListFormat(t.lang, { type: 'conjunction' }).format(
    accounts.map((handle) => (t.dir === 'rtl' ? `\u2066@${handle}\u2069` : `@${handle}`)),
  );

const optionOf = ({ rule, field }: Field) => {
  const name = field.replace('options.', '');
  return { name, option: rules.find(({ id }) => id === rule)?.thresholds[name] };
};

/** What is set, as the options page names it. */
export function fieldWords(one: Field, t: Words): string {
  if (one.field === 'profile') return t('guidelines_profile');
  if (one.field === 'on') return t('guidelines_rule');
  if (one.field === 'level') return t('options_level');
  return t(`threshold_${one.rule}_${optionOf(one).name}`);
}

function oneValue(one: Field, value: Value, t: Words): string {
  if (typeof value === 'boolean') return t(value ? 'options_on' : 'options_off');
  if (value === null) return t('options_no_limit');
  if (one.field === 'profile') return t(`profile_${value}`);
  if (one.field === 'level') return t(`level_${value}`);
  const { name, option } = optionOf(one);
  if (!option || isChoice(option)) return t(`choice_${one.rule}_${name}_${value}`);
  const n = Number(value);
  return t('guidelines_amount', { count: n, unit: t(`unit_${option.unit}`, { n }) });
}

/** What it is set to; several values where accounts have different ones. */
export const valueWords = (one: Field, values: readonly Value[], t: Words): string =>
  new Intl.ListFormat(t.lang, { type: 'disjunction' }).format(values.map((value) => oneValue(one, value, t)));

/** One mistake in words, without its place. Numbers stand as a file has to have them. */
export const problemWords = ({ problem, data = {} }: Problem, t: Words): string =>
  t(
    `guidelines_problem_${problem}${data.line === undefined ? '' : '_line'}`,
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)])),
  );
