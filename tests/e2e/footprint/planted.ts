import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers.ts';
import { OUTPUT } from '../build.ts';
import { inPage } from '../in-page.ts';
import { plantIsolated } from './planted/isolated.ts';
import { plantMain } from './planted/main.ts';

/** Changes to the built script: the root stays open, and key releases leave the card. */
const CHANGES: [from: RegExp, to: string][] = [
  [/mode:([`'"])closed\1/g, 'mode:"open"'],
  [/(\w+)\.stopImmediatePropagation\(\)/g, '($1.type==="keyup"||$1.stopImmediatePropagation())'],
];

/** Copies the build into a new folder and plants a breach of every clause in it; whoever calls removes the folder. */
export async function plant(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tact-planted-'));
  await cp(OUTPUT[browser], folder, { recursive: true });
  const change = async (file: string, call: (text: string) => string) =>
    writeFile(join(folder, file), call(await readFile(join(folder, file), 'utf8')));

  await change('content-scripts/x.js', (script) => {
    const changed = CHANGES.reduce((text, [from, to]) => {
      if (text.search(from) < 0) throw new Error(`the build has nothing like ${from}`);
      return text.replace(from, to);
    }, script);
    return `${changed}\n${inPage(plantIsolated)}();`;
  });
  await change('background.js', (script) => `${script}\nfetch('https://planted.example/').catch(() => {});`);
  await writeFile(join(folder, 'main.js'), `${inPage(plantMain)}();`);
  await change('manifest.json', (text) => {
    const manifest = JSON.parse(text);
    const matches = ['https://x.com/*'];
    manifest.content_scripts.push({ matches, js: ['main.js'], run_at: 'document_start', world: 'MAIN' });
    manifest.web_accessible_resources = [{ matches, resources: ['popup.html'] }];
    delete manifest.content_security_policy;
    return JSON.stringify(manifest);
  });
  return folder;
}
