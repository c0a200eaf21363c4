import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, requireBrowsers } from './browsers.ts';
import { OUTPUT } from './build.ts';
import { launchChromium } from './chromium.ts';
import type { Size } from './engine.ts';
import { launchFirefox } from './firefox.ts';
import { Tact } from './tact.ts';

export interface StartOptions {
  browser: BrowserName;
  /** What `serveStandIn()` gives. */
  standIn: { proxy: string };
  /** False: the browser starts without Tact, until `install()`; for tabs that were there before. */
  installed?: boolean;
  /** Of each page, CSS pixels; null leaves it to the window. */
  size?: Size | null;
  /** False shows a window. */
  headless?: boolean;
  /** Folder of a build; Tact's own for that browser unless told. */
  build?: string;
  /**
   * Called before the browser starts, with its program and this run's copy of the build; gives the program that is started in its place,
   * if any.
   */
  before?(program: string, extension: string): Promise<string | undefined>;
}

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a real browser with a new profile, the stand-in behind x.com, and the built extension in it. */
export async function startTact(options: StartOptions): Promise<Tact> {
  const {
    browser,
    standIn,
    installed = true,
    size = { width: 1280, height: 900 },
    headless = true,
  } = options;
  const program = requireBrowsers([browser])[browser];
  const folder = await mkdtemp(join(tmpdir(), 'tact-'));
  const extension = join(folder, 'extension');
  await cp(options.build ?? OUTPUT[browser], extension, { recursive: true });
  const executable = (await options.before?.(program, extension)) ?? program;
  const profile = join(folder, 'profile');
  const launch = () => LAUNCH[browser]({ executable, profile, proxy: standIn.proxy, size, headless });
  const engine = await launch().catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const tact = new Tact(browser, folder, launch, engine);
  if (installed) {
    await tact.install().catch(async (error: unknown) => {
      await tact.close();
      throw error;
    });
  }
  return tact;
}
