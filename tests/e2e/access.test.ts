import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_TIME, HASHTAG_PAGE, HOST, NEWCOMER, QUESTIONS } from '../stand-in/hashtag-chat.ts';
import { STRANGERS } from '../stand-in/people.ts';
import { type StandIn, serveStandIn } from '../stand-in/serve.ts';
import { violations } from './axe.ts';
import { enterChat, panel, panelSays, say } from './chat-hour.ts';
import { markAs, openChat } from './chatting.ts';
import { focusCard } from './footprint/focus-card.ts';
import { rows } from './journal.ts';
import { openRootBuild } from './open-root.ts';
import { press, waitForCard } from './peek.ts';
import { post, profile } from './stage.ts';
import { startTact } from './start.ts';
import type { OwnPage, Tact } from './tact.ts';
import { until } from './until.ts';
import { forget, like } from './user.ts';
import { waitForWord } from './writing.ts';

const [ANN] = STRANGERS;
/** Motion and changes of colour take 150 ms; axe-core would judge the colours between. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));
const OWN_PAGES: OwnPage[] = ['popup.html', 'options.html', 'welcome.html'];

/** Chromium alone: what axe-core judges is the same document in both browsers. */
describe('everybody can use it:', () => {
  let build: string;
  let standIn: StandIn;
  let tact: Tact;
  let page: Page;

  beforeAll(async () => {
    build = await openRootBuild('chromium');
    standIn = await serveStandIn();
    tact = await startTact({ browser: 'chromium', standIn, build });
  });
  afterAll(async () => {
    await tact?.close();
    await standIn?.close();
    await rm(build, { recursive: true, force: true });
  });

  async function begin() {
    standIn.reset();
    // A test that failed may have left its tab.
    if (page && !page.isClosed()) await page.close();
    await forget(tact);
  }

  async function makeItSpeak(query: string) {
    await begin();
    page = await tact.page(`${profile(ANN)}?${query}`);
    await until('who she is', async () => JSON.stringify(await rows(tact, 'people')).includes(`"${ANN}"`));
    await like(page, post(ANN, 0));
    await like(page, post(ANN, 1));
    const card = await waitForCard(tact, page);
    await settled();
    return card;
  }

  describe.each([
    ['light', 'theme=light'],
    ['black', 'theme=black'],
    ['high contrast', 'theme=contrast'],
    ['right to left', 'theme=light&lang=fa&dir=rtl'],
    ['black, right to left', 'theme=black&lang=fa&dir=rtl'],
  ])('the card in %s', (_, query) => {
    it('breaks no rule that axe-core knows', async () => {
      await makeItSpeak(query);
      expect(await violations(page, 'html > aside')).toEqual([]);
      await page.close();
    });
  });

  describe.each([
    ['light', '?theme=light&lang=en&dir=ltr'],
    ['black', '?theme=black&lang=en&dir=ltr'],
    ['right to left', '?theme=light&lang=fa&dir=rtl'],
    ['black, right to left', '?theme=black&lang=fa&dir=rtl'],
  ])('the hint and the pause in the chat in %s', (_, query) => {
    it('break no rule that axe-core knows', async () => {
      await begin();
      page = await tact.page();
      await markAs(tact, ANN, 'stranger');
      await openChat(page, ANN, query);
      await page.keyboard.type('Hello, I liked your tomatoes', { delay: 50 });
      await waitForWord(tact, page, 'hint');
      await settled();
      expect(await violations(page, 'html > aside')).toEqual([]);
      await page.keyboard.press('Enter');
      const { dir } = await waitForWord(tact, page, 'pause');
      expect(dir).toBe(query.includes('rtl') ? 'rtl' : 'ltr');
      await settled();
      expect(await violations(page, 'html > aside')).toEqual([]);
      await page.close();
    });
  });

  async function openCompanion(query: string) {
    await begin();
    page = await tact.page(`${HASHTAG_PAGE}&${query}`);
    await enterChat(tact);
    await say(page, HOST, QUESTIONS[0]);
    await say(page, NEWCOMER, FIRST_TIME);
    await panelSays(tact, page, /Q1/);
    await settled();
  }

  describe.each([
    ['light', 'theme=light&lang=en&dir=ltr'],
    ['black', 'theme=black&lang=en&dir=ltr'],
    ['high contrast', 'theme=contrast&lang=en&dir=ltr'],
    ['black, right to left', 'theme=black&lang=fa&dir=rtl'],
  ])('the companion of a chat in %s', (_, query) => {
    it('breaks no rule that axe-core knows, open and folded', async () => {
      await openCompanion(query);
      expect(await violations(page, 'html > aside')).toEqual([]);
      await press(tact, page, 'fold');
      await settled();
      expect(await violations(page, 'html > aside')).toEqual([]);
      await page.close();
    });
  });

  it('the companion can be reached and folded by keyboard alone, and the focus returns', async () => {
    await openCompanion('theme=light&lang=en&dir=ltr');
    await page.bringToFront();
    await page.focus('input');
    await focusCard(tact);
    const focused = () =>
      page.evaluate(() => {
        const inside = document.querySelector('html > aside')?.shadowRoot?.activeElement;
        return inside && (inside.getAttribute('data-action') ?? inside.className);
      });
    expect(await focused()).toBe('companion');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('fold');
    await page.keyboard.press('Escape');
    await until('the fold', async () => (await panel(tact, page))?.actions.length === 1);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.close();
  });

  it("a planted fault is found, in the closed root's place and on a page", async () => {
    await makeItSpeak('theme=light&lang=en&dir=ltr');
    await page.evaluate(() => {
      const button = document.querySelector('html > aside')?.shadowRoot?.querySelector<HTMLElement>('.first');
      if (button) button.textContent = '';
    });
    expect((await violations(page, 'html > aside')).join()).toMatch(/button-name/);
    await page.close();
    const own = await tact.ownPage('options.html');
    await until('the page', () => own.evaluate(() => document.querySelectorAll('input').length > 0));
    await own.evaluate(() => document.body.append(document.createElement('input')));
    expect((await violations(own, 'html')).join()).toMatch(/label/);
    await own.close();
  });

  it.each(OWN_PAGES)('%s breaks no rule that axe-core knows, in light and in dark', async (file) => {
    const own = await tact.ownPage(file);
    await until('a heading', () => own.evaluate(() => document.querySelector('h1') !== null));
    for (const value of ['light', 'dark']) {
      await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await settled();
      expect(await violations(own, 'html')).toEqual([]);
    }
    await own.close();
  });

  it('accounts break no rule that axe-core knows: the question in the popup, and rules of one alone', async () => {
    await begin();
    await tact.inside(async () => {
      const rules = { spree: { on: false }, 'one-a-day': { level: 'popup', options: { perWeek: 9 } } };
      const guidelines = { name: 'Acme', accounts: ['locked'], profile: 'brand', rules: {} };
      const accounts = { alice: { rules }, locked: { voice: 'quiet' } };
      await chrome.storage.local.set({ settings: { accounts, guidelines } });
    });
    page = await tact.page(profile(ANN));
    await like(page, post(ANN, 0));
    await until('her', async () => JSON.stringify(await rows(tact, 'acts')).includes(`"${ANN}"`));
    const popup = await tact.ownPage('popup.html');
    await popup.waitForSelector('.ask-profile');
    const options = await tact.ownPage('options.html');
    await (await options.waitForSelector('[data-account=alice] .button'))?.click();
    await options.waitForSelector('[data-own=true]');
    for (const own of [popup, options])
      for (const value of ['light', 'dark']) {
        await own.bringToFront();
        await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await settled();
        expect(await violations(own, 'html')).toEqual([]);
      }
    await Promise.all([popup.close(), options.close(), page.close()]);
  });

  it('no motion where none is wanted', async () => {
    await makeItSpeak('theme=light&lang=en&dir=ltr');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const motion = await page.evaluate(() => {
      const card = document.querySelector('html > aside')?.shadowRoot?.querySelector('.card');
      return card && getComputedStyle(card).animationName;
    });
    expect(motion).toBe('none');
    await page.close();
  });

  it('the card can be reached, walked and left by keyboard alone, and the focus returns', async () => {
    await makeItSpeak('theme=light&lang=en&dir=ltr');
    await page.bringToFront();
    await page.focus('input');
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    await tact.inside(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      await chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'focus-card' });
    });
    const focused = () =>
      page.evaluate(() => {
        const inside = document.querySelector('html > aside')?.shadowRoot?.activeElement;
        return inside && (inside.getAttribute('data-action') ?? inside.className);
      });
    expect(await focused()).toBe('card');
    const walked: (string | null | undefined)[] = [];
    for (let n = 0; n < 7; n += 1) {
      await page.keyboard.press('Tab');
      walked.push(await focused());
    }
    expect(walked).toEqual([
      'dismiss',
      'show-post',
      'dismiss',
      'know-person',
      'not-a-person',
      'rule-off',
      'not-useful',
    ]);
    await page.keyboard.press('Escape');
    await until('the end of the card', () =>
      page.evaluate(() => !document.querySelector('html > aside')?.shadowRoot?.querySelector('.card')),
    );
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
    await page.close();
  });
});
