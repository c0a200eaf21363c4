import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FOLDER = 'utils/etiquette/text/lang';

const FILES = {
  threads: /(?:words|phrases)\.json$/,
  asks: /asks\.json$/,
  heat: /heat\.json$/,
  scores: /scores\.json$/,
  voice: /voice\.json$/,
};

/** What the data of all languages weigh together, bytes after gzip: those for threads and links, for asks, their weights, for heat, or for voices. */
export const languageBytes = (what: keyof typeof FILES = 'threads'): number => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    FILES[what].test(name),
  );
  // As the build writes them: without the spaces between.
  const plain = files.map((name) => JSON.stringify(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))));
  return gzipSync(plain.join('\n'), { level: 9 }).length;
};
