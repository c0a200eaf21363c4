import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

type Catalogue = Record<string, { message: string }>;
const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Catalogue;

/** A browser with words and nothing else; a test that needs more says so itself. */
vi.stubGlobal('browser', {
  runtime: { id: 'tact-test' },
  i18n: { getMessage: (key: string) => english[key]?.message ?? '', getUILanguage: () => 'en' },
});

/** Web Locks as the pages and the background have them, within one test file: one request at a time. */
let last: Promise<unknown> = Promise.resolve();
const locks = {
  request(_name: string, run: () => unknown) {
    last = last.then(run, run);
    return last;
  },
};
if (!('navigator' in globalThis)) vi.stubGlobal('navigator', {});
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
