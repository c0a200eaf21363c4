import { describe, expect, it } from 'vitest';
import { STRANGERS } from '../stand-in/people.ts';
import { OWN_POST, PROMOTED_POST } from '../stand-in/posts.ts';
import { BROWSERS } from './browsers.ts';
import { acts, rows } from './journal.ts';
import { liveRegion, noCardFor, waitForCard, waitForNoCard } from './peek.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import { control, counted, keyOn, like, tap, unlike } from './user.ts';

const [ANN, , , DAN] = STRANGERS;

describe.each(BROWSERS)('likes and reposts of one stranger, in %s,', (browser) => {
  const on = stage(browser);

  it('two likes by mouse lead to a kind word with the reason', async () => {
    await on.page.goto(profile(ANN));
    await until('the person', async () => (await rows(on.tact, 'people')).length > 0);
    await like(on.page, post(ANN, 0));
    await noCardFor(on.tact, on.page, 2000);
    await like(on.page, post(ANN, 1));
    const card = await waitForCard(on.tact, on.page);
    expect(card).toMatchObject({ rule: 'one-a-day', level: 'nudge', lang: 'en', dir: 'ltr' });
    expect(card.text).toMatch(/2 likes/);
    expect(card.text).toContain('@ann');
    expect(card.text).toContain('Why:');
    await until('the announcement', async () => /Tact has a word/.test((await liveRegion(on.page)) ?? ''));
    expect(await liveRegion(on.page)).not.toMatch(/ann|2/);
  });

  it('two likes by the key "l" do so too', async () => {
    await on.page.goto(profile(ANN));
    await keyOn(on.page, post(ANN, 0), 'l');
    await counted(on.tact, 1);
    await keyOn(on.page, post(ANN, 1), 'l');
    expect((await waitForCard(on.tact, on.page)).rule).toBe('one-a-day');
  });

  it('a repost by the menu, with the mouse or the keys, counts like a like', async () => {
    await on.page.goto(profile(ANN));
    await tap(on.page, post(ANN, 0), 'retweet');
    await (await on.page.waitForSelector('[data-testid=retweetConfirm]'))?.click();
    await counted(on.tact, 1);
    await keyOn(on.page, post(ANN, 1), 't');
    await on.page.waitForSelector('[role=menu]');
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter'] as const) await on.page.keyboard.press(key);
    expect((await waitForCard(on.tact, on.page)).text).toMatch(/2 reposts/);
    expect((await acts(on.tact)).map(({ kind }) => kind)).toEqual(['repost', 'repost']);
  });

  it('an unlike takes the count back and the card with it', async () => {
    await on.page.goto(profile(ANN));
    await like(on.page, post(ANN, 0));
    await like(on.page, post(ANN, 1));
    await waitForCard(on.tact, on.page);
    await unlike(on.page, post(ANN, 1));
    await waitForNoCard(on.tact, on.page);
    await counted(on.tact, 1);
    const [advice] = await rows<{ became?: string }>(on.tact, 'advice');
    expect(advice?.became).toBe('undone');
  });

  it('a like that X rolls back never counted', async () => {
    await on.page.goto(profile(ANN));
    await like(on.page, post(ANN, 0));
    await counted(on.tact, 1);
    await on.page.evaluate(() => window.standIn.failNext('like'));
    await like(on.page, post(ANN, 1));
    await control(on.page, post(ANN, 1), 'like');
    await counted(on.tact, 1);
    await noCardFor(on.tact, on.page, 3000);
  });

  it("what X flips by itself is nobody's act", async () => {
    await on.page.goto(profile(ANN));
    await control(on.page, post(ANN, 0), 'like');
    await on.page.evaluate((id) => window.standIn.flipFromElsewhere(id, 'like'), post(ANN, 0));
    await control(on.page, post(ANN, 0), 'unlike');
    await on.page.evaluate(() => (document.querySelector('[data-testid=like]') as HTMLElement).click());
    await noCardFor(on.tact, on.page, 1500);
    expect(await acts(on.tact)).toEqual([]);
  });

  it("promoted posts and one's own never count", async () => {
    await on.page.goto('https://x.com/home');
    await control(on.page, OWN_POST, 'like');
    await like(on.page, OWN_POST);
    const promoted = await on.page.waitForSelector('[data-testid=placementTracking] [data-testid=like]');
    await promoted?.click();
    await promoted?.evaluate((button) => button.scrollIntoView());
    await like(on.page, post(DAN, 0));
    const all = await counted(on.tact, 1);
    expect(all[0]?.person).toBe(DAN);
    expect(all[0]?.post).not.toBe(PROMOTED_POST);
  });
});
