import { fold, plain } from './fold.ts';
import { type Group, LANGUAGES, type Language } from './languages.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One token of a pattern, or one of its alternatives: `word`, `word*`, or several words. */
const part = (text: string, dense: boolean): string => {
  const words = fold(text).trim().split(/\s+/).filter(Boolean);
  if (dense) return words.map(escaped).join('');
  return words
    .map((word) => (word.endsWith('*') ? `${escaped(word.slice(0, -1))}[^ ]* ` : `${escaped(word)} `))
    .join('');
};

const MARKS: Readonly<Record<string, string>> = { '(': '(?:', ')': ')', ')?': ')?', '|': '|' };

/** A pattern as lang/README.md describes it, as the source of a regular expression. */
export function sourceOf(pattern: string, dense: boolean): string {
  const gap = dense ? '[^.]{0,6}' : '(?:[^ .]+ ){0,3}';
  const pieces = pattern.match(/\(|\)\??|\||…|[^()|…]+/g) ?? [];
  return pieces.map((piece) => MARKS[piece] ?? (piece === '…' ? gap : part(piece, dense))).join('');
}

/** A text as patterns see it: folded words between spaces, sentences ended by a lone dot. */
export function lined(text: string, dense: boolean): string {
  const words = fold(plain(text).replace(/[^\p{L}\p{M}\p{N}\s'’\u200c%€$£&+*]+/gu, ' . '));
  return dense ? words.replace(/\s+/g, '') : ` ${words.trim().split(/\s+/).join(' ')} `;
}

const compiled = new Map<readonly string[], RegExp>();

function finderOf(patterns: readonly string[], dense: boolean): RegExp {
  const before = compiled.get(patterns);
  if (before) return before;
  const sources = patterns.map((pattern) => sourceOf(pattern, dense));
  // Without the u flag: compiling Unicode classes is what makes such lists slow (reference: topic §5).
  const finder = new RegExp(`${dense ? '' : ' '}(?:${sources.join('|')})`);
  compiled.set(patterns, finder);
  return finder;
}

/** A text made ready for looking up phrases, in each language whose letters it has. */
export type Lines = readonly (readonly [language: Language, line: string])[];

export function linesOf(text: string): Lines {
  const folded = fold(text);
  return Object.values(LANGUAGES).flatMap((language) =>
    language.script.test(folded) ? [[language, lined(text, language.dense)] as const] : [],
  );
}

/** Whether the text has a phrase of that group. */
export const says = (lines: Lines, group: Group): boolean =>
  lines.some(
    ([{ phrases, dense }, line]) => phrases[group].length > 0 && finderOf(phrases[group], dense).test(line),
  );

/** The text without the phrases of a group; what is left is folded. */
export const without = (text: string, group: Group): string => {
  let line = ` ${text} `;
  for (const [{ phrases, dense }, own] of linesOf(text)) {
    const finder = new RegExp(finderOf(phrases[group], dense).source, 'g');
    // Twice: neighbours share the space between them.
    line = own.replace(finder, ' ').replace(finder, ' ');
    if (line !== own) return line;
  }
  return line;
};
