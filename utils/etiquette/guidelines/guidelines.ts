import type { Profile, RuleChange } from '../manners.ts';
import { doubleKeys } from './double-keys.ts';
import { fileCheck } from './file-check.ts';
import type { Problem } from './problem.ts';

/** What an organisation asks of its people: one file, or the browser's policy. */
export interface Guidelines {
  /** Of the organisation. */
  name: string;
  /** Handles that it is for; absent: all. */
  accounts?: string[];
  profile?: Profile;
  /** By rule id. */
  rules: Record<string, RuleChange>;
}

export type ReadGuidelines = { guidelines: Guidelines } | { problems: [Problem, ...Problem[]] };

/** The largest file that is read, bytes. */
export const LARGEST = 256_000;

/** Guidelines out of the JSON of a file, all of them or none: with one mistake nothing is taken. `path` is where the JSON stands. */
export function checkGuidelines(file: unknown, path = ''): ReadGuidelines {
  const [first, ...others] = fileCheck(file, path);
  if (first) return { problems: [first, ...others] };
  const { $schema: _, format: __, version: ___, ...guidelines } = file as Record<string, unknown>;
  return { guidelines: guidelines as unknown as Guidelines };
}

/** Guidelines out of the text of a file, all of them or none. Never throws. */
export function readGuidelines(text: string): ReadGuidelines {
  const size = new TextEncoder().encode(text).length;
  if (size > LARGEST) return { problems: [tooLarge(size)] };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { problems: [notJson(error, text)] };
  }
  const [double, ...others] = doubleKeys(text).map((path): Problem => ({ path, problem: 'double' }));
  return double ? { problems: [double, ...others] } : checkGuidelines(file);
}

/** `size` in bytes. */
export const tooLarge = (size: number): Problem => ({
  path: '',
  problem: 'too-large',
  data: { size: Math.ceil(size / 1000), max: LARGEST / 1000 },
});

/** Chrome tells a position or a line, Firefox a line, Safari neither; the words around them are the browser's own. */
function notJson(error: unknown, text: string): Problem {
  const said = String(error);
  const position = /\bposition (\d+)/.exec(said)?.[1];
  const line = position ? text.slice(0, Number(position)).split('\n').length : /\bline (\d+)/.exec(said)?.[1];
  return { path: '', problem: 'not-json', ...(line && { data: { line: Number(line) } }) };
}
