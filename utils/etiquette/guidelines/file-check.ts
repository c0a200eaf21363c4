import { PROFILES } from '../manners.ts';
import { isChoice, type Rule, type Thresholds } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { type Check, flag, formed, group, listOf, oneOf, text, whole } from './check.ts';

export const FORMAT = 'tact-guidelines';
export const VERSION = 1;

/** 1 to 80 characters on one line, a letter, digit or picture among them, none that turns the direction of what stands around. */
export const NAME = /^(?=[\s\S]*[\p{L}\p{N}\p{So}])[^\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]{1,80}$/u;
export const HANDLE = /^[a-z0-9_]{1,20}$/;
export const ACCOUNTS = { min: 1, max: 100 };

const format: Check = (value, path) => (value === FORMAT ? [] : [{ path, problem: 'format' }]);

const version: Check = (value, path) => {
  if (value === VERSION) return [];
  const newer = Number.isInteger(value) && (value as number) > VERSION;
  return [{ path, problem: newer ? 'newer' : 'version' }];
};

const each = <V, R>(entries: readonly (readonly [string, V])[], make: (value: V) => R): Record<string, R> =>
  Object.fromEntries(entries.map(([key, value]) => [key, make(value)]));

/** What may be said about one rule: what it has, within its limits. */
const ruleCheck = ({ levels, thresholds }: Rule<Thresholds>): Check =>
  group({
    optional: {
      on: flag,
      level: oneOf(levels),
      options: group({
        optional: each(Object.entries(thresholds), (one) =>
          isChoice(one) ? oneOf(one.choices) : whole(one),
        ),
        unknown: 'unknown-option',
      }),
    },
  });

/** What is wrong with the file of an organisation's guidelines. `public/guidelines.schema.json` says the same to editors. */
export const fileCheck: Check = group({
  required: {
    format,
    version,
    name: formed(NAME, 'name'),
    rules: group({
      optional: each(
        rules.map((rule) => [rule.id, rule]),
        ruleCheck,
      ),
      unknown: 'unknown-rule',
    }),
  },
  optional: { $schema: text, accounts: listOf(formed(HANDLE, 'handle'), ACCOUNTS), profile: oneOf(PROFILES) },
});
