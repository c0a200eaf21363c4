import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules } from '@/utils/etiquette/rules/index.ts';
import { readLines } from './lines.ts';
import { type Outcome, type Score, score, scoresBy, upperBound } from './score.ts';
import { speaks } from './speaks.ts';

/** `npm run evaluate -- <rule> [file.jsonl] [--json]`: how often a rule speaks where it should, and where it should not; in brackets the 95 % bound. */

const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);

function row(
  name: string,
  { n, precision, recall, falseAlarms }: Score,
  outcomes: readonly Outcome[],
): string {
  const silent = outcomes.filter(({ speak }) => !speak);
  const bound = silent.length
    ? percent(upperBound(silent.filter(({ spoke }) => spoke).length, silent.length))
    : '–';
  const due = outcomes.filter(({ speak }) => speak);
  const least = due.length
    ? percent(1 - upperBound(due.filter(({ spoke }) => !spoke).length, due.length))
    : '–';
  const figures = [`n ${n}`, `precision ${percent(precision)}`, `recall ${percent(recall)} (≥ ${least})`];
  return `  ${name.padEnd(16)} ${figures.join('  ')}  false alarms ${percent(falseAlarms)} (≤ ${bound})`;
}

function table(title: string, outcomes: readonly Outcome[]): string {
  const part = (key: 'lang' | 'label') =>
    Object.entries(scoresBy(outcomes, key)).map(([name, one]) =>
      row(
        name || '(no label)',
        one,
        outcomes.filter((each) => (each[key] ?? '') === name),
      ),
    );
  return [title, row('all', score(outcomes), outcomes), ...part('lang'), ...part('label')].join('\n');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [id, file] = positionals;
  const rule = rules.find((one) => one.id === id && one.on === 'draft');
  const names = rules.filter((one) => one.on === 'draft').map((one) => one.id);
  if (!rule) throw new Error(`usage: npm run evaluate -- <${names.join('|')}> [file.jsonl] [--json]`);
  const outcomesOf = (name: string): Outcome[] =>
    readLines(readFileSync(name, 'utf8'), name).map((line) => ({
      lang: line.lang,
      label: line.label,
      speak: line.speak,
      spoke: speaks(rule, line),
    }));
  const folder = `tests/evaluate/sets/${rule.id}`;
  const half = (kind: 'blind' | 'open') =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith(`.${kind}.jsonl`))
      .sort()
      .map((name) => `${folder}/${name}`);
  const groups: [string, string[]][] = file
    ? [[file, [file]]]
    : [
        ['written before the word lists, by somebody who had read only the etiquette', half('blind')],
        ['written beside the word lists', half('open')],
      ];
  const all = groups.map(([title, files]) => [title, files.flatMap(outcomesOf)] as const);
  if (values.json) {
    // What counts is the half that was written first.
    const [, outcomes = []] = all[0] ?? [];
    console.log(JSON.stringify({ rule: rule.id, ...score(outcomes), languages: scoresBy(outcomes, 'lang') }));
  } else console.log([rule.id, ...all.map(([title, some]) => table(title, some))].join('\n\n'));
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
