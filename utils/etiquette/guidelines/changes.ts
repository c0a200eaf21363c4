import { mannersOf } from '../manners.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import { contentsOf, type Field, type Value } from './contents.ts';
import type { Guidelines } from './guidelines.ts';

/** One thing that guidelines set or change. Several values where accounts have different ones. */
export interface Change extends Field {
  before: readonly Value[];
  after: readonly Value[];
}

const keyOf = ({ rule = '', field }: Field) => `${rule} ${field}`;

/** All that holds for an account, by `keyOf`. */
function heldBy(settings: Settings, account: string, managed?: Guidelines): Map<string, Value> {
  const { profile, rules: set } = mannersOf(settings, account, managed);
  const all = contentsOf({ name: '', profile, rules: set });
  return new Map(all.map((one) => [keyOf(one), one.value]));
}

/** Whom guidelines are about: the accounts that they name; everybody, those with settings of their own and all others, where they name none. */
function concerned(settings: Settings, layers: readonly Guidelines[]): string[] {
  const everybody = ['', ...Object.keys(settings.accounts)];
  return [...new Set(layers.flatMap(({ accounts }) => accounts ?? everybody))];
}

/** All fields that there are, in the order of the rules. */
const fields = (): Field[] => [
  { field: 'profile' },
  ...rules.flatMap(({ id, thresholds }) =>
    ['on', 'level', ...Object.keys(thresholds).map((name) => `options.${name}`)].map((field) => ({
      rule: id,
      field,
    })),
  ),
];

const unique = (all: readonly Map<string, Value>[], key: string): Value[] => [
  ...new Set(all.map((held) => held.get(key) ?? null)),
];

/**
 * What becomes of the settings when `guidelines` take the place of those taken before (`undefined`: nothing takes it): all that they name,
 * and all that does not stay as it is. In the order of the rules.
 */
export function changesBy(settings: Settings, guidelines?: Guidelines, managed?: Guidelines): Change[] {
  const { guidelines: old, ...rest } = settings;
  const next = { ...rest, ...(guidelines && { guidelines }) };
  const accounts = concerned(
    settings,
    [old, guidelines].filter((one) => one !== undefined),
  );
  const before = accounts.map((account) => heldBy(settings, account, managed));
  const after = accounts.map((account) => heldBy(next, account, managed));
  const named = new Set(guidelines && contentsOf(guidelines).map(keyOf));
  return fields().flatMap((one) => {
    const key = keyOf(one);
    const stays = after.every((held, n) => held.get(key) === before[n]?.get(key));
    if (stays && !named.has(key)) return [];
    return [{ ...one, before: unique(before, key), after: unique(after, key) }];
  });
}
