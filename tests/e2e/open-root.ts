import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { OUTPUT } from './build.ts';

/** A copy of the build whose card stands in an open root: axe-core is blind in closed ones. Returns its folder. */
export async function openRootBuild(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tact-open-'));
  await cp(OUTPUT[browser], folder, { recursive: true });
  const file = join(folder, 'content-scripts/x.js');
  const script = await readFile(file, 'utf8');
  const opened = script.replace(/attachShadow\(\{mode:([`"'])closed\1\}\)/, 'attachShadow({mode:"open"})');
  if (opened === script) throw new Error('the build attaches no closed root');
  await writeFile(file, opened);
  return folder;
}
