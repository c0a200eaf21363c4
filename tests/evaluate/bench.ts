import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readingOf } from '@/utils/etiquette/text/reading.ts';
import { languageBytes } from './language-bytes.ts';
import { readLines } from './lines.ts';
import { draftOf } from './speaks.ts';

/** `npm run bench:text [file.jsonl]`: what reading a draft costs once warm, and what all languages weigh. */
const [file = 'tests/evaluate/sets/off-topic-link/en.blind.jsonl'] = process.argv.slice(2);
const drafts = readLines(readFileSync(file, 'utf8'), file).map((line) => ({
  draft: draftOf(line),
  own: line.own ?? [],
}));

const first = performance.now();
for (const { draft, own } of drafts.slice(0, 1)) readingOf(draft, own);
const cold = performance.now() - first;
for (const { draft, own } of drafts) readingOf(draft, own);

const times = Array.from({ length: 10 }, () => drafts)
  .flat()
  .map(({ draft, own }) => {
    const start = performance.now();
    readingOf(draft, own);
    return performance.now() - start;
  })
  .sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
console.log(
  `first ${cold.toFixed(1)} ms; warm p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; languages ${languageBytes()} bytes gzip`,
);
