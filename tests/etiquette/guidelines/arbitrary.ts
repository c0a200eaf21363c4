import fc from 'fast-check';
import { FORMAT, NAME, VERSION } from '@/utils/etiquette/guidelines/file-check.ts';
import type { Guidelines } from '@/utils/etiquette/guidelines/guidelines.ts';
import { type Choice, isChoice, type Rule, type Threshold, type Thresholds } from '@/utils/etiquette/rule.ts';
import { rules } from '@/utils/etiquette/rules/index.ts';

const some = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true });

const valueFor = (one: Threshold | Choice): fc.Arbitrary<unknown> => {
  if (isChoice(one)) return fc.constantFrom(...one.choices);
  const whole = fc.integer({ min: one.min, max: one.max });
  return one.nullable ? fc.option(whole) : whole;
};

const changeOf = ({ levels, thresholds }: Rule<Thresholds>) =>
  some({
    on: fc.boolean(),
    level: fc.constantFrom(...levels),
    options: some(Object.fromEntries(Object.entries(thresholds).map(([name, one]) => [name, valueFor(one)]))),
  });

const handle = fc.stringMatching(/^[a-z0-9_]{1,20}$/);

/** Good guidelines of any kind. */
export const good = fc.record(
  {
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => NAME.test(name)),
    accounts: fc.uniqueArray(handle, { minLength: 1, maxLength: 100 }),
    profile: fc.constantFrom('personal' as const, 'brand' as const),
    rules: some(Object.fromEntries(rules.map((rule) => [rule.id, changeOf(rule)]))),
  },
  { requiredKeys: ['name', 'rules'], noNullPrototype: true },
) as fc.Arbitrary<Guidelines>;

/** The JSON of a file with these guidelines. */
export const fileOf = (guidelines: object) => ({ format: FORMAT, version: VERSION, ...guidelines });

type Holder = Record<string, unknown>;
const holders = (value: unknown): Holder[] =>
  typeof value === 'object' && value !== null
    ? [value as Holder, ...Object.values(value).flatMap(holders)]
    : [];

/** Files that are good but for one place: a value, an entry more, or an entry less. Now and then that is good, too. */
export const spoilt = fc
  .tuple(
    good,
    fc.nat(),
    fc.nat(),
    fc.oneof(fc.jsonValue(), fc.integer({ min: -5, max: 100 })),
    fc.option(fc.string()),
  )
  .map(([guidelines, where, which, value, added]) => {
    const file = structuredClone(fileOf(guidelines));
    const all = holders(file);
    const holder = all[where % all.length] ?? {};
    const keys = Object.keys(holder);
    const key = added ?? keys[which % Math.max(1, keys.length)];
    if (key === undefined || Array.isArray(holder)) return file;
    if (added === null && which % 5 === 0) delete holder[key];
    else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
    return file;
  });
