import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postsOf } from '../stand-in/posts.ts';
import { type StandIn, serveStandIn } from '../stand-in/serve.ts';
import { BROWSERS } from './browsers.ts';
import { inRoot } from './in-root.ts';
import { press, waitForCard, waitForNoCard } from './peek.ts';
import { startTact } from './start.ts';
import type { OwnPage, Tact } from './tact.ts';
import { until } from './until.ts';
import { like } from './user.ts';

const OWN_PAGES: OwnPage[] = ['popup.html', 'options.html', 'welcome.html'];

/** What the page itself gets for the shadow root of each element that stands beside its head and body. */
const roots = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('html > :not(head, body)')].map(({ shadowRoot }) => shadowRoot),
  );

describe.each(BROWSERS)('the built extension in %s', (browser) => {
  let standIn: StandIn;
  let tact: Tact;

  beforeAll(async () => {
    standIn = await serveStandIn();
    tact = await startTact({ browser, standIn });
  });
  afterAll(async () => {
    await tact?.close();
    await standIn?.close();
  });

  it('opens the welcome page when it is installed', async () => {
    expect(await tact.hasOpen('welcome.html')).toBe(true);
  });

  it.each(OWN_PAGES)('%s speaks, and breaks neither itself nor its policy', async (file) => {
    const page = await tact.ownPage(file);
    await until('a heading', () => page.evaluate(() => !!document.querySelector('h1')?.innerText));
    await page.close();
    expect(await tact.troubles()).toEqual([]);
  });

  it('answers two likes of somebody unknown with a card that the page cannot look into', async () => {
    const page = await tact.page('https://x.com/home');
    for (const post of postsOf('bob').slice(0, 2)) await like(page, post);
    const card = await waitForCard(tact, page);
    expect(card).toMatchObject({ rule: 'one-a-day', level: 'nudge', lang: 'en', dir: 'ltr' });
    expect(card.text).toMatch(/@bob/);
    expect(card.actions.map(({ action }) => action)).toContain('know-person');
    expect(await inRoot(tact, page, (root) => root.mode)).toBe('closed');
    expect(await roots(page)).toEqual([null]);
    await press(tact, page, 'know-person');
    await waitForNoCard(tact, page);
    await page.close();
  });

  it('starts its background again after it was ended', async () => {
    // None of Tact's pages: they would wake the background.
    const page = await tact.page();
    await tact.killBackground();
    expect(await tact.backgroundRuns()).toBe(false);
    await tact.open(page, 'popup.html');
    expect(await until('the background', () => tact.backgroundRuns())).toBe(true);
    await page.close();
  });

  // The last, for what it plants stays on the list.
  it('would be caught breaking its policy', async () => {
    expect(await tact.troubles()).toEqual([]);
    const page = await tact.ownPage('options.html');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    const [trouble] = await until('the violation', async () => {
      const all = await tact.troubles();
      return all.length > 0 && all;
    });
    expect(trouble).toMatch(/inline style/);
    await page.close();
  });
});
