import { fold, plain } from './fold.ts';
import { type Group, LANGUAGES, type Language } from './languages.ts';

type Script = Pick<Language, 'dense'> & Partial<Pick<Language, 'spelling' | 'sets'>>;

/** What is a character in a text of patterns is one in an expression, but for these. */
const SIGNS: Readonly<Record<string, string>> = {
  '.': '[.?^]',
  '?': '\\?',
  $: '\\$',
  '+': '\\+',
};

/** A word with a digit in it, `#`; `#5` has at least five characters. */
const number = (least: string, dense: boolean): string =>
  dense
    ? `${least && `(?=[a-z0-9]{${least}})`}[a-z0-9]*\\d[a-z0-9]*`
    : `${least && `(?=[^ ]{${least}})`}[^ ]*\\d[^ ]* `;

/** The edge of the sentence, `^`; mentions are outside. */
const edge = (dense: boolean): string => (dense ? '[@.?]*\\^[@.?]*' : '(?:[@.?] )*\\^ (?:[@.?] )*');

const signs = (text: string): string => text.replace(/[.?$+]/g, (sign) => SIGNS[sign] ?? sign);

/** One word of a pattern: `word`, `word*`, `*word`, `#`, `^`. In a script without spaces, a run of characters. */
function word(text: string, dense: boolean): string {
  if (text === '^') return edge(dense);
  if (dense)
    return text
      .split(/(#\d*|\^)/)
      .map((part) =>
        part.startsWith('#') ? number(part.slice(1), true) : part === '^' ? edge(true) : signs(part),
      )
      .join('');
  if (/^#\d*$/.test(text)) return number(text.slice(1), false);
  return `${text.replace(/^\*|\*$|[.?$+]/g, (sign) => (sign === '*' ? '[^ ]*' : (SIGNS[sign] ?? sign)))} `;
}

const words = (text: string, { dense, spelling = String }: Script): string =>
  spelling(fold(text))
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((one) => word(one, dense))
    .join('');

const MARKS: Readonly<Record<string, string>> = { '(': '(?:', ')': ')', ')?': ')?', '|': '|' };

/** A pattern as lang/README.md describes it, as sources of regular expressions: all of them have to be found. */
export function sourcesOf(pattern: string, script: Script): string[] {
  const gap = script.dense ? '[^.?^]{0,6}' : '(?:[^ .?^]+ ){0,3}';
  const full = pattern.replace(/\{(\w+)\}/g, (_, name: string) => `(${script.sets?.[name] ?? name})`);
  return full.split(' & ').map((part) => {
    const pieces = part.match(/\(|\)\??|\||…|[^()|…]+/g) ?? [];
    return pieces.map((piece) => MARKS[piece] ?? (piece === '…' ? gap : words(piece, script))).join('');
  });
}

/** What becomes of mentions: most patterns see none, some need to know where somebody is named. */
type Mentions = 'without' | 'mentions';

/** What is the same in all languages of `lined`. */
function folded(text: string, mentions: Mentions): string {
  const named = mentions === 'mentions' ? text.replace(/[@＠]\w+/g, ' \ufffe ') : text;
  const plainly = plain(named)
    .replace(/(?<=[\p{L}\d])-(?=\d)/gu, '')
    .replace(/[?？؟]+/g, ' ? ')
    .replace(/[^\p{L}\p{M}\p{N}\s'’\u200c%€$£&+*?\ufffe]+/gu, ' . ')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  return fold(plainly);
}

function lineOf(text: string, { spelling = String, dense }: Script, mentions: Mentions): string {
  const line = spelling(text).replaceAll('\ufffe', '@');
  const all = dense ? line.replace(/\s+/g, '') : line.trim().split(/\s+/).join(' ');
  const rim = dense ? '' : ' ';
  return mentions === 'mentions' ? `${rim}^${rim}${all}${rim}^${rim}` : `${rim}${all}${rim}`;
}

/** A text as patterns see it: folded words between spaces, clauses ended by a lone dot or question mark, a mention as `@`, a sentence between `^`. */
export const lined = (text: string, script: Script, mentions: Mentions = 'without'): string =>
  lineOf(folded(text, mentions), script, mentions);

const NONE: readonly string[] = [];

/** What looks for one pattern: its parts, all of which have to be found. */
type Finder = readonly RegExp[];

const compiled = new Map<readonly string[], readonly Finder[]>();

/** Each pattern is compiled on its own: one expression of them all takes three times as long (measured, V8 of Node 20). */
function findersOf(patterns: readonly string[], script: Script): readonly Finder[] {
  const before = compiled.get(patterns);
  if (before) return before;
  // Without the u flag: compiling Unicode classes is what makes such lists slow (reference: topic §5).
  const compile = (part: string) => new RegExp(`${script.dense ? '' : ' '}(?:${part})`);
  const finders = patterns.map((pattern) => sourcesOf(pattern, script).map(compile));
  compiled.set(patterns, finders);
  return finders;
}

/** The patterns of one part; others may stand anywhere in a sentence. */
const singles = (patterns: readonly string[], script: Script): RegExp[] =>
  findersOf(patterns, script).flatMap((parts) => (parts.length === 1 ? parts : []));

/** A text made ready for looking up phrases, in each language whose letters it has. */
export type Lines = readonly (readonly [language: Language, line: string])[];

export function linesOf(
  text: string,
  mentions: Mentions = 'without',
  languages: readonly Language[] = Object.values(LANGUAGES),
): Lines {
  const ready = folded(text, mentions);
  return languages.flatMap((language) =>
    language.script.test(ready) ? [[language, lineOf(ready, language, mentions)] as const] : [],
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

const has = ([language, line]: Lines[number], group: Group): boolean =>
  findersOf(language.phrases[group] ?? NONE, language).some((parts) =>
    parts.every((part) => part.test(line)),
  );

/** The lines in which the text has a phrase of that group; none where a language that has one takes it back. */
export function saying(lines: Lines, group: Group, unless: Group): Lines {
  const found = lines.filter((line) => has(line, group));
  return found.some((line) => has(line, unless)) ? [] : found;
}

/** Whether the text has a phrase of that group. */
export const says = (lines: Lines, group: Group): boolean => lines.some((line) => has(line, group));

/** Which of the mentions of a text, counted from 0, stand in its first phrase of that group; empty where none does. */
export function mentionsIn(lines: Lines, group: Group): number[] {
  for (const [language, line] of lines) {
    const found = singles(language.phrases[group] ?? NONE, language)
      .map((one) => one.exec(line))
      .filter((match) => match !== null)
      .toSorted((a, b) => a.index - b.index)[0];
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
      const sources = singles(language.phrases[group], language).map(({ source }) => source);
      const finder = new RegExp(sources.join('|') || '$^', 'g');
      // Twice: neighbours share the space between them.
      return line.replace(finder, ' ').replace(finder, ' ');
    },
    lined(text, { dense: false }),
  );
