import { describe, expect, it } from 'vitest';
import { STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { noCardFor, press, waitForCard, waitForNoCard } from './peek.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import { control, counted, like, unlike } from './user.ts';

const [ANN, BOB] = STRANGERS;

describe.each(BROWSERS)('what Tact says, in %s,', (browser) => {
  const on = stage(browser);

  it('gentle says it once a day about one person', async () => {
    await on.page.goto(profile(ANN));
    await like(on.page, post(ANN, 0));
    await like(on.page, post(ANN, 1));
    await waitForCard(on.tact, on.page, 'one-a-day');
    await press(on.tact, on.page, 'dismiss');
    await waitForNoCard(on.tact, on.page);
    await unlike(on.page, post(ANN, 1));
    await like(on.page, post(ANN, 1));
    await noCardFor(on.tact, on.page, 2500);
  });

  it('"Turn this rule off" is obeyed at once', async () => {
    await on.page.goto(profile(ANN));
    await like(on.page, post(ANN, 0));
    await like(on.page, post(ANN, 1));
    await waitForCard(on.tact, on.page);
    await press(on.tact, on.page, 'rule-off');
    await on.page.goto(profile(BOB));
    await like(on.page, post(BOB, 0));
    await like(on.page, post(BOB, 1));
    await noCardFor(on.tact, on.page, 2500);
  });

  it('the popup shows the day', async () => {
    await on.page.goto(profile(ANN));
    await like(on.page, post(ANN, 0));
    await like(on.page, post(ANN, 1));
    await waitForCard(on.tact, on.page);
    const popup = await on.tact.popup(on.page);
    const text = await until('the day in the popup', async () => {
      const all = await popup.evaluate(() => document.body.innerText);
      return all.includes('@ann') && all;
    });
    expect(text).toContain('2 likes for @ann within a day.');
    await popup.close();
  });

  it('a limit changed in the options rules the open tab, without a reload', async () => {
    await on.page.goto(profile(ANN));
    await control(on.page, post(ANN, 0), 'like');
    const options = await on.tact.ownPage('options.html');
    const field = await options.waitForSelector('#one-a-day-stranger');
    await field?.click({ count: 3 });
    await options.keyboard.type('2');
    await options.keyboard.press('Tab');
    await until('the setting', () =>
      on.tact.inside(async () =>
        JSON.stringify(await chrome.storage.local.get('settings')).includes('"stranger":2'),
      ),
    );
    for (const n of [0, 1]) await like(on.page, post(ANN, n));
    await counted(on.tact, 2);
    await noCardFor(on.tact, on.page, 2500);
    await options.close();
  });
});
