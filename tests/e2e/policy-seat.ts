import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import type { StartOptions } from './start.ts';

/** Where an organisation's policy for this run's copy of Tact lies, for the browser to find. */
export interface PolicySeat extends Required<Pick<StartOptions, 'before'>> {
  /** Another policy. Chromium follows at once, Firefox when it starts again. */
  set(policy: object): Promise<void>;
  /** Leaves no policy behind. */
  leave(): Promise<void>;
}

const CHROMIUM = '/etc/chromium/policies/managed';
/** Where other browsers of the family look, by a part of their program's name. */
const RELATIVES = { chrome: '/etc/opt/chrome/policies/managed', edge: '/etc/opt/edge/policies/managed' };

const folderFor = (program: string) =>
  Object.entries(RELATIVES).find(([name]) => basename(program).includes(name))?.[1] ?? CHROMIUM;

/** The id that Chromium gives an unpacked extension: its path's hash, written with the letters a to p. */
const idOf = (path: string) =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** In one step: a browser that looks meanwhile sees the old file or the new one. */
async function put(file: string, content: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(content));
  await rename(`${file}.new`, file);
}

/** A file of the machine's policies that names nothing but this run's copy: others do not notice. */
function chromiumSeat(first: object): PolicySeat {
  let id = '';
  let file = '';
  const set = (policy: object) => put(file, { '3rdparty': { extensions: { [id]: policy } } });
  return {
    set,
    async before(program, extension) {
      id = idOf(await realpath(extension));
      file = join(folderFor(program), `tact-${id}.json`);
      await set(first);
      return undefined;
    },
    leave: async () => {
      if (file) await rm(file, { force: true });
    },
  };
}

const FIREFOX_ID = 'tact@tact-coach.org';

/** Firefox looks beside its program: a program of its own, with everything else linked, keeps the policy to this run. */
function firefoxSeat(first: object): PolicySeat {
  let home = '';
  const set = (policy: object) =>
    put(join(home, 'distribution/policies.json'), {
      policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } },
    });
  return {
    set,
    async before(program) {
      home = await mkdtemp(join(tmpdir(), 'tact-firefox-'));
      const real = await realpath(program);
      const name = basename(real);
      const others = (await readdir(dirname(real))).filter((one) => one !== name && one !== 'distribution');
      for (const one of others) await symlink(join(dirname(real), one), join(home, one));
      await copyFile(real, join(home, name));
      await set(first);
      return join(home, name);
    },
    leave: async () => {
      if (home) await rm(home, { recursive: true, force: true });
    },
  };
}

/** Makes a seat with a first policy, for `startTact` to take. */
export const policySeat = (browser: BrowserName, first: object): PolicySeat =>
  browser === 'chromium' ? chromiumSeat(first) : firefoxSeat(first);

const mayWrite = (folder: string): boolean => {
  if (!existsSync(folder)) return mayWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Why no policy can be installed here, if so. */
export function noPolicyHere(browser: BrowserName): string | undefined {
  if (process.platform !== 'linux') return 'policies are installed in another way on this system';
  return browser === 'firefox' || mayWrite(CHROMIUM) ? undefined : `${CHROMIUM} cannot be written`;
}
