import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { postsOf } from '../stand-in/posts.ts';
import { type StandIn, serveStandIn } from '../stand-in/serve.ts';
import type { BrowserName } from './browsers.ts';
import { type StartOptions, startTact } from './start.ts';
import type { Tact } from './tact.ts';
import { forget } from './user.ts';

/** What a test plays on: one browser for a file, a clean memory and a new tab for each test. */
export interface Stage {
  standIn: StandIn;
  tact: Tact;
  page: Page;
}

export const profile = (handle: string): string => `https://x.com/${handle}`;

/** An author's nth post, from the top of the home timeline. */
export function post(handle: string, n: number): string {
  const id = postsOf(handle)[n];
  if (!id) throw new Error(`@${handle} has no post ${n}`);
  return id;
}

/** Sets the stage for the tests of a `describe`; after each of them Tact's own code must have had no trouble. */
export function stage(browser: BrowserName, options: Partial<StartOptions> = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.standIn = await serveStandIn();
    stage.tact = await startTact({ browser, standIn: stage.standIn, ...options });
  });
  afterAll(async () => {
    await stage.tact?.close();
    await stage.standIn?.close();
  });
  beforeEach(async () => {
    stage.standIn.reset();
    await forget(stage.tact);
    stage.page = await stage.tact.page();
  });
  afterEach(async () => {
    expect(await stage.tact.troubles()).toEqual([]);
    // What is still on its way to the stand-in must not arrive after its reset.
    await sleep(300);
    await stage.page.close();
  });
  return stage;
}
