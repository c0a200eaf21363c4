import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tact } from './tact.ts';
import { until } from './until.ts';

const MARK = '/* moved clock */';

/** Once in each world, however many files bring it: the newest wins over one that was there before. */
const prelude = (ms: number) =>
  `{ const real = Date.now.real ?? Date.now; Date.now = Object.assign(() => real.call(Date) + ${ms}, { real }); } ${MARK}\n`;

/** Puts a clock that is `ms` ahead before every script of a build. */
async function moveIn(folder: string, ms: number): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const name of files.filter((file) => file.endsWith('.js'))) {
    const file = join(folder, name);
    const [first = '', ...rest] = (await readFile(file, 'utf8')).split(`${MARK}\n`);
    await writeFile(file, prelude(ms) + (rest.length ? rest.join('') : first));
  }
}

/**
 * From now on Tact's own clock is `ms` ahead of the machine's (0: as before). It comes as an update, so all that is stored stays;
 * pages of X that are open are taken over, Tact's own pages are closed. The stand-in has a clock of its own (`setClock`).
 */
export async function moveClock(tact: Tact, ms: number): Promise<void> {
  const version = await tact.update((folder) => moveIn(folder, ms));
  await until('the update', async () => {
    const now = await tact.inside(() => chrome.runtime.getManifest().version).catch(() => undefined);
    return now === version;
  });
}
