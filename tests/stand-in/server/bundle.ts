import { resolve } from 'node:path';
import { build } from 'vite';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** The stand-in's app as one script and one style sheet, in memory. */
export async function bundleApp(): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, '..'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: resolve(import.meta.dirname, '../app/main.tsx') },
    },
  });
  if (!('output' in built)) throw new Error('The stand-in was built in another shape than expected');
  const script = built.output.find((file) => file.type === 'chunk');
  const style = built.output.find((file) => file.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error('The stand-in’s bundle is not whole');
  return { script: script.code, style: String(style.source) };
}
