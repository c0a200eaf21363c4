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

/** A text as patterns see it: folded words between spaces, clauses ended by a lone dot or question mark, a mention as `@`, a sentence between `^`. */
export function lined(text: string, script: Script, mentions: Mentions = 'without'): string {
  const named = mentions === 'mentions' ? text.replace(/[@＠]\w+/g, ' \ufffe ') : text;
  const plainly = plain(named)
    .replace(/(?<=[\p{L}\d])-(?=\d)/gu, '')
    .replace(/[?？؟]+/g, ' ? ')
    .replace(/[^\p{L}\p{M}\p{N}\s'’\u200c%€$£&+*?\ufffe]+/gu, ' . ')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  const { spelling = String } = script;
  const line = spelling(fold(plainly)).replaceAll('\ufffe', '@');
  const all = script.dense ? line.replace(/\s+/g, '') : line.trim().split(/\s+/).join(' ');
  const rim = script.dense ? '' : ' ';
  return mentions === 'mentions' ? `${rim}^${rim}${all}${rim}^${rim}` : `${rim}${all}${rim}`;
}

/** What looks for a list of patterns: those of one piece all at once, and those of several, which may stand anywhere. */
interface Finder {
  one?: RegExp;
  several: readonly (readonly RegExp[])[];
}

const NONE: readonly string[] = [];
const compiled = new Map<readonly string[], Finder>();

function finderOf(patterns: readonly string[], script: Script): Finder {
  const before = compiled.get(patterns);
  if (before) return before;
  const sources = patterns.map((pattern) => sourcesOf(pattern, script));
  const single = sources.filter(({ length }) => length === 1);
  // Without the u flag: compiling Unicode classes is what makes such lists slow (reference: topic §5).
  const compile = (some: readonly string[]) => new RegExp(`${script.dense ? '' : ' '}(?:${some.join('|')})`);
  const finder: Finder = {
    ...(single.length > 0 && { one: compile(single.flat()) }),
    several: sources.filter(({ length }) => length > 1).map((parts) => parts.map((part) => compile([part]))),
  };
  compiled.set(patterns, finder);
  return finder;
}

/** A text made ready for looking up phrases, in each language whose letters it has. */
export type Lines = readonly (readonly [language: Language, line: string])[];

export function linesOf(
  text: string,
  mentions: Mentions = 'without',
  languages: readonly Language[] = Object.values(LANGUAGES),
): Lines {
  const folded = fold(text);
  return languages.flatMap((language) =>
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

function has([language, line]: Lines[number], group: Group): boolean {
  const patterns = language.phrases[group];
  if (!patterns?.length) return false;
  const { one, several } = finderOf(patterns, language);
  return one?.test(line) || several.some((parts) => parts.every((part) => part.test(line)));
}

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
    const found = finderOf(language.phrases[group] ?? NONE, language).one?.exec(line);
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
      const finder = new RegExp(finderOf(language.phrases[group], language).one ?? /$^/, 'g');
      // Twice: neighbours share the space between them.
      return line.replace(finder, ' ').replace(finder, ' ');
    },
    lined(text, { dense: false }),
  );
