import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FOLDER = 'utils/etiquette/text/lang';

/** What the data of all languages weigh together, bytes after gzip. */
export const languageBytes = (): number => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  // As the build writes them: without the spaces between.
  const plain = files.map((name) => JSON.stringify(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))));
  return gzipSync(plain.join('\n'), { level: 9 }).length;
};
