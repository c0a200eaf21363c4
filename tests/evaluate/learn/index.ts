import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '@/utils/etiquette/text/languages.ts';
import { WEIGHED } from '@/utils/etiquette/text/scores.ts';
import { learnedFrom, stampOf } from './cases.ts';
import { weigh } from './weigh.ts';

/** `npm run learn [language …]`: makes each language's `scores.json` of its cases. */
const named = process.argv.slice(2);
for (const [name, language] of Object.entries(LANGUAGES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const scores = WEIGHED.map((what) => [what, weigh(learnedFrom(name, what), what, language)] as const);
  const file = `utils/etiquette/text/lang/${name}/scores.json`;
  writeFileSync(
    file,
    `${JSON.stringify({ cases: stampOf(name), ...Object.fromEntries(scores) }, null, 2)}\n`,
  );
  process.stdout.write(`${file}\n`);
}
