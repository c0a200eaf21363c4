import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'package-lock.json', 'wxt.config.ts'];
const TARGET: Record<BrowserName, string[]> = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] };

/** The folders of the builds. */
export const OUTPUT: Record<BrowserName, string> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

/** Time of the newest change, ms. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function fresh(name: BrowserName): boolean {
  const manifest = join(OUTPUT[name], 'manifest.json');
  if (!existsSync(manifest)) return false;
  return statSync(manifest).mtimeMs > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
}

/** Builds the extension for each browser. With TACT_REUSE_BUILD=1 a build that is newer than all sources stays. */
export function build(names: readonly BrowserName[]): void {
  // A test run's own NODE_ENV would give a build that nobody ships.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const name of names) {
    if (process.env.TACT_REUSE_BUILD === '1' && fresh(name)) continue;
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const run = spawnSync(process.execPath, [wxt, 'build', ...TARGET[name]], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`wxt build for ${name} failed:\n${run.stdout}${run.stderr}`);
  }
}
