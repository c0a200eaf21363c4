import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FOLDER = 'utils/etiquette/text/lang';

/** What the data of all languages weigh together, bytes after gzip: those for threads and links, or those for asks. */
export const languageBytes = (what: 'threads' | 'asks' = 'threads'): number => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && name.endsWith('asks.json') === (what === 'asks'),
  );
  // As the build writes them: without the spaces between.
  const plain = files.map((name) => JSON.stringify(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))));
  return gzipSync(plain.join('\n'), { level: 9 }).length;
};
