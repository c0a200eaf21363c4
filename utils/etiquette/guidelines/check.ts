import type { Threshold } from '../rule.ts';
import { inside } from './path.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a value at a path; nothing where it is as it should be. */
export type Check = (value: unknown, path: string) => Problem[];

const wrong = (path: string, problem: Problem['problem'], data?: Problem['data']): Problem[] => [
  { path, problem, ...(data && { data }) },
];

export const flag: Check = (value, path) => (typeof value === 'boolean' ? [] : wrong(path, 'flag'));

export const text: Check = (value, path) => (typeof value === 'string' ? [] : wrong(path, 'text'));

/** A text of a form; `problem` says which. */
export const formed =
  (form: RegExp, problem: Problem['problem']): Check =>
  (value, path) =>
    typeof value === 'string' && form.test(value) ? [] : wrong(path, problem);

export const oneOf =
  (choices: readonly string[]): Check =>
  (value, path) =>
    choices.includes(value as string) ? [] : wrong(path, 'choice', { choices: choices.join(', ') });

/** A whole number within the limits of a threshold; `null` where that allows "no limit". */
export const whole =
  ({ min, max, nullable }: Threshold): Check =>
  (value, path) => {
    if (nullable && value === null) return [];
    if (Number.isInteger(value) && (value as number) >= min && (value as number) <= max) return [];
    return wrong(path, nullable ? 'number-or-null' : 'number', { min, max });
  };

/** A list of texts, each once. */
export const listOf =
  (each: Check, { min, max }: { min: number; max: number }): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return wrong(path, 'list');
    if (value.length < min || value.length > max) return wrong(path, 'length', { min, max });
    return value.flatMap((one, n) =>
      value.indexOf(one) < n ? wrong(inside(path, n), 'twice') : each(one, inside(path, n)),
    );
  };

interface Fields {
  required?: Readonly<Record<string, Check>>;
  optional?: Readonly<Record<string, Check>>;
  /** What an entry is that is neither. */
  unknown?: Problem['problem'];
}

/** An object with fields of certain names and no others. */
export const group =
  ({ required = {}, optional = {}, unknown = 'unknown' }: Fields): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'group');
    const fields = new Map(Object.entries({ ...required, ...optional }));
    const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key));
    return [
      ...missing.flatMap((key) => wrong(inside(path, key), 'missing')),
      ...Object.entries(value).flatMap(([key, one]) => {
        const check = fields.get(key);
        return check ? check(one, inside(path, key)) : wrong(inside(path, key), unknown);
      }),
    ];
  };
