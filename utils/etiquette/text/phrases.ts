import { fold, plain } from './fold.ts';
import { type Group, LANGUAGES, type Language } from './languages.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Script = Pick<Language, 'dense' | 'digraphs'>;

const spelt = (text: string, { digraphs }: Script): string =>
  digraphs ? text.replace(/([aou])e/g, '$1') : text;

/** A word with a digit in it, `#` in patterns. */
const NUMBER = '[^ ]*\\d[^ ]* ';
const DENSE_NUMBER = '[a-z0-9]*\\d[a-z0-9]*';

/** One word of a pattern: `word`, `word*`, `*word`, `#`. */
const word = (text: string): string =>
  text === '#'
    ? NUMBER
    : `${text.startsWith('*') ? '[^ ]*' : ''}${escaped(text.replace(/^\*|\*$/g, ''))}${text.endsWith('*') ? '[^ ]*' : ''} `;

const words = (text: string, script: Script): string => {
  const all = spelt(fold(text), script).trim().split(/\s+/).filter(Boolean);
  return all.map(script.dense ? (one) => escaped(one).replaceAll('#', DENSE_NUMBER) : word).join('');
};

const MARKS: Readonly<Record<string, string>> = { '(': '(?:', ')': ')', ')?': ')?', '|': '|' };

/** A pattern as lang/README.md describes it, as the source of a regular expression. */
export function sourceOf(pattern: string, script: Script): string {
  const gap = script.dense ? '[^.]{0,6}' : '(?:[^ .]+ ){0,3}';
  const pieces = pattern.match(/\(|\)\??|\||…|[^()|…]+/g) ?? [];
  return pieces.map((piece) => MARKS[piece] ?? (piece === '…' ? gap : words(piece, script))).join('');
}

/** What becomes of mentions: most patterns see none, some need to know where somebody is named. */
type Mentions = 'without' | 'mentions';

/** A text as patterns see it: folded words between spaces, sentences ended by a lone dot, a mention as `@`. */
export function lined(text: string, script: Script, mentions: Mentions = 'without'): string {
  const named = mentions === 'mentions' ? text.replace(/[@＠]\w+/g, ' \ufffe ') : text;
  const plainly = plain(named).replace(/[^\p{L}\p{M}\p{N}\s'’\u200c%€$£&+*\ufffe]+/gu, ' . ');
  const line = spelt(fold(plainly), script).replaceAll('\ufffe', '@');
  return script.dense ? line.replace(/\s+/g, '') : ` ${line.trim().split(/\s+/).join(' ')} `;
}

const compiled = new Map<readonly string[], RegExp>();

function finderOf(patterns: readonly string[], script: Script): RegExp {
  const before = compiled.get(patterns);
  if (before) return before;
  const sources = patterns.map((pattern) => sourceOf(pattern, script));
  // Without the u flag: compiling Unicode classes is what makes such lists slow (reference: topic §5).
  const finder = new RegExp(`${script.dense ? '' : ' '}(?:${sources.join('|')})`);
  compiled.set(patterns, finder);
  return finder;
}

/** A text made ready for looking up phrases, in each language whose letters it has. */
export type Lines = readonly (readonly [language: Language, line: string])[];

export function linesOf(text: string, mentions: Mentions = 'without'): Lines {
  const folded = fold(text);
  return Object.values(LANGUAGES).flatMap((language) =>
    language.script.test(folded) ? [[language, lined(text, language, mentions)] as const] : [],
  );
}

/** Makes each text ready but once, for as long as it is kept. */
export function linesOnce(): (text: string) => Lines {
  const made = new Map<string, Lines>();
  return (text) => {
    const lines = made.get(text) ?? linesOf(text);
    made.set(text, lines);
    return lines;
  };
}

/** Whether the text has a phrase of that group. */
export const says = (lines: Lines, group: Group): boolean =>
  lines.some(
    ([language, line]) =>
      language.phrases[group].length > 0 && finderOf(language.phrases[group], language).test(line),
  );

/** Which of the mentions of a text, counted from 0, stand in its first phrase of that group; empty where none does. */
export function mentionsIn(lines: Lines, group: Group): number[] {
  for (const [language, line] of lines) {
    if (language.phrases[group].length === 0) continue;
    const found = finderOf(language.phrases[group], language).exec(line);
    if (!found) continue;
    const count = (part: string) => part.split('@').length - 1;
    const before = count(line.slice(0, found.index));
    return Array.from({ length: count(found[0]) }, (_, index) => before + index);
  }
  return [];
}

/** The text without the phrases of a group in any language; what is left is folded. */
export const without = (text: string, group: Group): string =>
  Object.values(LANGUAGES).reduce(
    (line, language) => {
      const finder = new RegExp(finderOf(language.phrases[group], language).source, 'g');
      // Twice: neighbours share the space between them.
      return line.replace(finder, ' ').replace(finder, ' ');
    },
    lined(text, { dense: false }),
  );
