import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postsOf } from '../stand-in/posts.ts';
import { type StandIn, serveStandIn } from '../stand-in/serve.ts';
import { BROWSERS } from './browsers.ts';
import { startTact } from './start.ts';
import type { Tact } from './tact.ts';
import { until } from './until.ts';
import { counted, like } from './user.ts';

/** Waits until Tact's newest script answers from the tab of X. */
const watched = (tact: Tact) =>
  until('Tact in the tab', () =>
    tact.inside(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      return chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'look' }).catch(() => undefined);
    }),
  );

describe.each(BROWSERS)('a tab that was open before, in %s,', (browser) => {
  let standIn: StandIn;
  let tact: Tact;
  let page: Page;
  const [first = '', second = '', third = ''] = postsOf('ann');

  beforeAll(async () => {
    standIn = await serveStandIn();
    tact = await startTact({ browser, standIn, installed: false });
    page = await tact.page('https://x.com/ann');
  });
  afterAll(async () => {
    await tact?.close();
    await standIn?.close();
  });

  it('is taken over by the install', async () => {
    await tact.install();
    await watched(tact);
    await like(page, first);
    await counted(tact, 1);
  });

  it('is taken over by an update, and counts nothing twice', async () => {
    await tact.update();
    expect(await tact.inside(() => chrome.runtime.getManifest().version)).toMatch(/\.1$/);
    await watched(tact);
    await like(page, second);
    await counted(tact, 2);
    await like(page, third);
    await counted(tact, 3);
  });

  it('without any trouble', async () => {
    expect(await tact.troubles()).toEqual([]);
  });
});
