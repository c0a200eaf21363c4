import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

interface Search {
  /** Environment variable that names the program; it wins. */
  variable: string;
  /** Names on the search path. */
  names: string[];
  /** Usual places, of every system. */
  places: string[];
  /** Debian packages. */
  packages: string[];
}

const mac = (app: string, program = app) => `/Applications/${app}.app/Contents/MacOS/${program}`;
const windows = (path: string) =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, path));

const SEARCH: Record<BrowserName, Search> = {
  chromium: {
    variable: 'TACT_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    places: [
      mac('Chromium'),
      mac('Google Chrome'),
      mac('Microsoft Edge'),
      ...windows('Chromium/Application/chrome.exe'),
      ...windows('Google/Chrome/Application/chrome.exe'),
      ...windows('Microsoft/Edge/Application/msedge.exe'),
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'TACT_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      mac('Firefox', 'firefox'),
      mac('Firefox Developer Edition', 'firefox'),
      ...windows('Mozilla Firefox/firefox.exe'),
      ...windows('Firefox Developer Edition/firefox.exe'),
    ],
    packages: ['firefox-esr'],
  },
};

/** Small fonts that make Persian and Chinese readable in screenshots (14 MB together). */
const FONTS = ['fonts-noto-core', 'fonts-wqy-microhei'];

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(runs);

function find(name: BrowserName): string | undefined {
  const { variable, names, places } = SEARCH[name];
  const named = process.env[variable];
  if (named) {
    if (!runs(named)) throw new Error(`${variable} names ${named}, which is not a program.`);
    return named;
  }
  return names.map(onPath).find((file) => file !== undefined) ?? places.find(runs);
}

function install(names: BrowserName[]): void {
  const packages = [...names.flatMap((name) => SEARCH[name].packages), ...FONTS];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...packages)) {
    throw new Error(`apt-get could not install ${packages.join(' ')}; its own words are above.`);
  }
}

/**
 * Where the browsers are, by name. Where one is missing and this is Debian's root, it is installed with apt-get;
 * elsewhere the error says in one sentence what to install.
 */
export function requireBrowsers(names: readonly BrowserName[]): Record<BrowserName, string> {
  const missing = () => names.filter((name) => !find(name));
  const debianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get');
  if (missing().length && debianRoot) install(missing());
  const [lacking] = missing();
  if (lacking) {
    const { variable, packages } = SEARCH[lacking];
    const title = lacking === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox 140 or newer';
    throw new Error(`Install ${title} (Debian: ${packages[0]}) or set ${variable} to its program.`);
  }
  return Object.fromEntries(names.map((name) => [name, find(name)])) as Record<BrowserName, string>;
}
