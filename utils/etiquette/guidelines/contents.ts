import { rules } from '../rules/index.ts';
import type { Guidelines } from './guidelines.ts';

export type Value = boolean | number | string | null;

/** One thing that can be set: a part of a rule, or the profile of the account, which has no rule. */
export interface Field {
  rule?: string;
  /** `profile`, `on`, `level`, or the name of an option after `options.`. */
  field: string;
}

/** All that guidelines set, in the order of the rules. */
export const contentsOf = ({ profile, rules: changes }: Guidelines): (Field & { value: Value })[] => [
  ...(profile ? [{ field: 'profile', value: profile }] : []),
  ...rules.flatMap(({ id }) => {
    const { on, level, options = {} } = changes[id] ?? {};
    return [
      ...(on === undefined ? [] : [{ rule: id, field: 'on', value: on }]),
      ...(level === undefined ? [] : [{ rule: id, field: 'level', value: level }]),
      ...Object.entries(options).map(([name, value]) => ({ rule: id, field: `options.${name}`, value })),
    ];
  }),
];
