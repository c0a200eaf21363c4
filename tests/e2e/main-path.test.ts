import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FOLLOWED, MUTUAL, STRANGERS } from '../stand-in/people.ts';
import { OWN_POST, PROMOTED_POST, postsOf } from '../stand-in/posts.ts';
import { type StandIn, serveStandIn } from '../stand-in/serve.ts';
import { BROWSERS } from './browsers.ts';
import { acts, rows } from './journal.ts';
import { liveRegion, noCardFor, press, waitForCard, waitForNoCard } from './peek.ts';
import { startTact } from './start.ts';
import type { Tact } from './tact.ts';
import { until } from './until.ts';
import { control, counted, forget, keyOn, like, tap, unlike } from './user.ts';

const [ANN, BOB] = STRANGERS;
const [HEIDI] = MUTUAL;
const [ERIN] = FOLLOWED;
const profile = (handle: string) => `https://x.com/${handle}`;
const post = (handle: string, n: number) => postsOf(handle)[n] as string;

describe.each(BROWSERS)('likes and reposts of one stranger, in %s', (browser) => {
  let standIn: StandIn;
  let tact: Tact;
  let page: Page;

  beforeAll(async () => {
    standIn = await serveStandIn();
    tact = await startTact({ browser, standIn });
  });
  afterAll(async () => {
    await tact?.close();
    await standIn?.close();
  });
  beforeEach(async () => {
    standIn.reset();
    await forget(tact);
    page = await tact.page();
  });
  afterEach(async () => {
    expect(await tact.troubles()).toEqual([]);
    await page.close();
  });

  const open = (url: string) => page.goto(url);

  describe('counted and warned about', () => {
    it('two likes by mouse lead to a kind word with the reason', async () => {
      await open(profile(ANN));
      await until('the person', async () => (await rows(tact, 'people')).length > 0);
      await like(page, post(ANN, 0));
      await noCardFor(tact, page, 2000);
      await like(page, post(ANN, 1));
      const card = await waitForCard(tact, page);
      expect(card).toMatchObject({ rule: 'one-a-day', level: 'nudge', lang: 'en', dir: 'ltr' });
      expect(card.text).toMatch(/2 likes/);
      expect(card.text).toContain('@ann');
      expect(card.text).toContain('Why:');
      expect(await liveRegion(page)).toMatch(/Tact has a word/);
      expect(await liveRegion(page)).not.toMatch(/ann|2/);
    });

    it('two likes by the key "l" do so too', async () => {
      await open(profile(ANN));
      await keyOn(page, post(ANN, 0), 'l');
      await counted(tact, 1);
      await keyOn(page, post(ANN, 1), 'l');
      expect((await waitForCard(tact, page)).rule).toBe('one-a-day');
    });

    it('a repost by the menu, with the mouse or the keys, counts like a like', async () => {
      await open(profile(ANN));
      await tap(page, post(ANN, 0), 'retweet');
      await (await page.waitForSelector('[data-testid=retweetConfirm]'))?.click();
      await counted(tact, 1);
      await keyOn(page, post(ANN, 1), 't');
      await page.waitForSelector('[role=menu]');
      await page.keyboard.press('Enter');
      expect((await waitForCard(tact, page)).text).toMatch(/2 reposts/);
      expect((await acts(tact)).map(({ kind }) => kind)).toEqual(['repost', 'repost']);
    });

    it('an unlike takes the count back and the card with it', async () => {
      await open(profile(ANN));
      await like(page, post(ANN, 0));
      await like(page, post(ANN, 1));
      await waitForCard(tact, page);
      await unlike(page, post(ANN, 1));
      await waitForNoCard(tact, page);
      await counted(tact, 1);
      const [advice] = await rows<{ became?: string }>(tact, 'advice');
      expect(advice?.became).toBe('undone');
    });

    it('a like that X rolls back never counted', async () => {
      await open(profile(ANN));
      await like(page, post(ANN, 0));
      await counted(tact, 1);
      await page.evaluate(() => window.standIn.failNext('like'));
      await like(page, post(ANN, 1));
      await control(page, post(ANN, 1), 'like');
      await counted(tact, 1);
      await noCardFor(tact, page, 3000);
    });

    it("what X flips by itself is nobody's act", async () => {
      await open(profile(ANN));
      await control(page, post(ANN, 0), 'like');
      await page.evaluate((id) => window.standIn.flipFromElsewhere(id, 'like'), post(ANN, 0));
      await control(page, post(ANN, 0), 'unlike');
      await page.evaluate(() => (document.querySelector('[data-testid=like]') as HTMLElement).click());
      await noCardFor(tact, page, 1500);
      expect(await acts(tact)).toEqual([]);
    });

    it("promoted posts and one's own never count", async () => {
      await open('https://x.com/home');
      await control(page, OWN_POST, 'like');
      await like(page, OWN_POST);
      const promoted = await page.waitForSelector('[data-testid=placementTracking] [data-testid=like]');
      await promoted?.click();
      await promoted?.evaluate((button) => button.scrollIntoView());
      await like(page, post(BOB, 0));
      const all = await counted(tact, 1);
      expect(all[0]?.person).toBe(BOB);
      expect(all[0]?.post).not.toBe(PROMOTED_POST);
    });
  });

  describe('who somebody is', () => {
    it('unknown people are asked about, not called strangers, and one tap settles it for good', async () => {
      await open('https://x.com/home');
      await like(page, post(BOB, 0));
      await like(page, post(BOB, 1));
      const card = await waitForCard(tact, page);
      expect(card.text).toContain('Do you know @bob?');
      expect(card.text).not.toMatch(/your limit|stranger to you/i);
      await press(tact, page, 'know-person');
      await waitForNoCard(tact, page);
      await like(page, post(BOB, 2));
      await noCardFor(tact, page, 2500);
      expect(await rows(tact, 'people')).toContainEqual(
        expect.objectContaining({ handle: BOB, known: 'known' }),
      );
    });

    it('a mutual follow that was seen is never warned about', async () => {
      await open(profile(HEIDI));
      await until('the person', async () => (await rows(tact, 'people')).length > 0);
      for (const n of [0, 1, 2]) await like(page, post(HEIDI, n));
      await counted(tact, 3);
      await noCardFor(tact, page, 2000);
    });

    it('somebody followed gets three', async () => {
      await open(profile(ERIN));
      await until('the person', async () => (await rows(tact, 'people')).length > 0);
      for (const n of [0, 1, 2]) await like(page, post(ERIN, n));
      await noCardFor(tact, page, 2000);
    });

    it('the own Following page teaches in bulk, and says how far it is', async () => {
      await open('https://x.com/alice/following');
      const known = await until('people', async () => {
        const people = await rows<{ following?: boolean }>(tact, 'people');
        return people.length >= 5 && people;
      });
      expect(known.every(({ following }) => following)).toBe(true);
    });
  });

  describe('shown and set', () => {
    it('gentle says it once a day about one person', async () => {
      await open(profile(ANN));
      await like(page, post(ANN, 0));
      await like(page, post(ANN, 1));
      await waitForCard(tact, page, 'one-a-day');
      await press(tact, page, 'dismiss');
      await waitForNoCard(tact, page);
      await unlike(page, post(ANN, 1));
      await like(page, post(ANN, 1));
      await noCardFor(tact, page, 2500);
    });

    it('"Turn this rule off" is obeyed at once', async () => {
      await open(profile(ANN));
      await like(page, post(ANN, 0));
      await like(page, post(ANN, 1));
      await waitForCard(tact, page);
      await press(tact, page, 'rule-off');
      await open(profile(BOB));
      await like(page, post(BOB, 0));
      await like(page, post(BOB, 1));
      await noCardFor(tact, page, 2500);
    });

    it('the popup shows the day', async () => {
      await open(profile(ANN));
      await like(page, post(ANN, 0));
      await like(page, post(ANN, 1));
      await waitForCard(tact, page);
      const popup = await tact.popup(page);
      const text = await until('the day in the popup', async () => {
        const all = await popup.evaluate(() => document.body.innerText);
        return all.includes('@ann') && all;
      });
      expect(text).toContain('2 likes for @ann today.');
      await popup.close();
    });

    it('a limit changed in the options rules the open tab, without a reload', async () => {
      await open(profile(ANN));
      await control(page, post(ANN, 0), 'like');
      const options = await tact.ownPage('options.html');
      const field = await options.waitForSelector('#one-a-day-stranger');
      await field?.click({ count: 3 });
      await options.keyboard.type('2');
      await options.keyboard.press('Tab');
      await until('the setting', () =>
        tact.inside(async () =>
          JSON.stringify(await chrome.storage.local.get('settings')).includes('"stranger":2'),
        ),
      );
      for (const n of [0, 1]) await like(page, post(ANN, n));
      await counted(tact, 2);
      await noCardFor(tact, page, 2500);
      await options.close();
    });
  });

  describe('kept', () => {
    it('over the death of the background between two likes', async () => {
      await open(profile(ANN));
      await like(page, post(ANN, 0));
      await counted(tact, 1);
      await tact.killBackground();
      await like(page, post(ANN, 1));
      await waitForCard(tact, page);
      await counted(tact, 2);
    });

    it('exactly, with two tabs at once', async () => {
      await open(profile(ANN));
      const other = await tact.page(profile(BOB));
      const mine = [0, 1, 2].map((n) => post(ANN, n));
      const theirs = [0, 1, 2].map((n) => post(BOB, n));
      for (const n of [0, 1, 2]) {
        await like(page, mine[n] as string);
        await like(other, theirs[n] as string);
      }
      const all = await counted(tact, 6);
      expect(all.map((one) => one.post).sort()).toEqual([...mine, ...theirs].sort());
      const counters = await rows<{ person: string; kind: string; count: number }>(tact, 'counters');
      const count = (person: string) =>
        counters.find((one) => one.person === person && one.kind === 'like')?.count;
      expect([count(ANN), count(BOB), count('')]).toEqual([3, 3, 6]);
      await other.close();
    });

    it('over a restart of the browser', async () => {
      await open(profile(ANN));
      await like(page, post(ANN, 0));
      await counted(tact, 1);
      await tact.restart();
      page = await tact.page(profile(ANN));
      await counted(tact, 1);
      await like(page, post(ANN, 1));
      expect((await waitForCard(tact, page)).text).toMatch(/2 likes/);
    });
  });
});
