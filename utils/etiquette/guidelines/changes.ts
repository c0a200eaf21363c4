import type { Guidelines } from '../guidelines.ts';
import { mannersOf } from '../manners.ts';
import type { RuleSettings, Settings } from '../settings.ts';

export type Value = boolean | number | string | null;

/** One thing that guidelines set or change. Several values where accounts have different ones. */
export interface Change {
  /** Absent where it is about the account itself. */
  rule?: string;
  /** `profile`, `on`, `level`, or the name of an option after `options.`. */
  field: string;
  before: readonly Value[];
  after: readonly Value[];
}

const partsOf = ({ on, level, options }: RuleSettings): Record<string, Value> => ({
  on,
  level,
  ...Object.fromEntries(Object.entries(options).map(([name, value]) => [`options.${name}`, value])),
});

/** All that holds for an account, by rule and field. */
function holdsFor(settings: Settings, account: string, managed?: Guidelines): Map<string, Value> {
  const { profile, rules } = mannersOf(settings, account, managed);
  return new Map<string, Value>([
    [' profile', profile],
    ...Object.entries(rules).flatMap(([id, rule]) =>
      Object.entries(partsOf(rule)).map(([field, value]) => [`${id} ${field}`, value] as const),
    ),
  ]);
}

/** What `guidelines` name, as the keys of `holdsFor`. */
const namedBy = ({ profile, rules }: Guidelines): string[] => [
  ...(profile ? [' profile'] : []),
  ...Object.entries(rules).flatMap(([id, { options, ...rest }]) => [
    ...Object.keys(rest).map((field) => `${id} ${field}`),
    ...Object.keys(options ?? {}).map((name) => `${id} options.${name}`),
  ]),
];

/** Whom guidelines are about: the accounts that they name, or everybody with settings of their own and everybody else. */
const accountsOf = (settings: Settings, layers: readonly (Guidelines | undefined)[]): string[] => {
  const named = layers.flatMap((layer) => (layer ? [layer.accounts] : []));
  const all = named.some((accounts) => accounts === undefined);
  return [
    ...new Set([
      ...(all ? ['', ...Object.keys(settings.accounts)] : []),
      ...named.flatMap((one) => one ?? []),
    ]),
  ];
};

/**
 * What becomes of the settings when `guidelines` take the place of those taken before (`undefined`: nothing takes it): all that they name,
 * and all that is no longer as it was. In the order of the rules.
 */
export function changesBy(
  settings: Settings,
  guidelines: Guidelines | undefined,
  managed?: Guidelines,
): Change[] {
  const { guidelines: old, ...rest } = settings;
  const next = { ...rest, ...(guidelines && { guidelines }) };
  const accounts = accountsOf(settings, [old, guidelines]);
  const before = accounts.map((account) => holdsFor(settings, account, managed));
  const after = accounts.map((account) => holdsFor(next, account, managed));
  const named = new Set(guidelines && namedBy(guidelines));
  const keys = [...(after[0]?.keys() ?? [])].filter(
    (key) => named.has(key) || after.some((holds, n) => holds.get(key) !== before[n]?.get(key)),
  );
  const values = (all: Map<string, Value>[], key: string) => [
    ...new Set(all.map((holds) => holds.get(key) ?? null)),
  ];
  return keys.map((key) => {
    const [rule = '', field = ''] = key.split(' ');
    return { ...(rule && { rule }), field, before: values(before, key), after: values(after, key) };
  });
}
