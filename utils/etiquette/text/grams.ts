import type { Language } from './languages.ts';

/** Longer words also count by their beginning, so that endings matter less. */
const BEGINNING = 5;

/** A line of `linesOf` as its words and signs: one `#` for whatever has a digit in it; a script without spaces by characters. */
const signsIn = (line: string, dense: boolean): string[] =>
  dense
    ? Array.from(line.replace(/[a-z0-9]*\d[a-z0-9]*/g, '#').matchAll(/[a-z]+|\S/gu), ([sign]) => sign)
    : line
        .trim()
        .split(' ')
        .map((word) => (/\d/.test(word) ? '#' : word));

/**
 * What a text is weighed by, each once: its words and signs (mentions are `@`, a sentence stands between `^`), pairs of neighbours, pairs
 * with one between (`_`), and the beginnings of long words (`begin*`); in a script without spaces characters, in threes, too.
 * `lines` are its sentences, as `linesOf` gives them with mentions.
 */
export function gramsOf(lines: readonly string[], { dense }: Pick<Language, 'dense'>): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const line of lines) {
    const signs = signsIn(line, dense);
    for (const [at, sign] of signs.entries()) {
      const [next, after] = [signs[at + 1], signs[at + 2]];
      grams.add(sign);
      if (!dense && sign.length > BEGINNING) grams.add(`${sign.slice(0, BEGINNING)}*`);
      if (next !== undefined) grams.add(`${sign} ${next}`);
      if (after === undefined) continue;
      grams.add(`${sign} _ ${after}`);
      if (dense) grams.add(`${sign} ${next} ${after}`);
    }
  }
  return grams;
}
