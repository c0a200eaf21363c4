import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { openChat } from './chatting.ts';
import { noCardFor, waitForCard } from './peek.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import { counted, like } from './user.ts';

const [ANN] = STRANGERS;

describe.each(BROWSERS)('Tact says plainly when it is not watching, in %s:', (browser) => {
  const on = stage(browser);
  const popupText = async () => {
    const popup = await on.tact.popup(on.page);
    await until('the popup', () => popup.evaluate(() => document.querySelector('h1') !== null));
    return {
      popup,
      says: (words: RegExp) =>
        until(`${words}`, async () => words.test(await popup.evaluate(() => document.body.innerText)), 8000),
    };
  };
  const badge = () =>
    on.tact.inside(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
    });

  it('on a layout that it does not know', async () => {
    await on.page.goto('https://x.com/old');
    await until('the badge', async () => (await badge()) === '!', 12_000);
    const { popup, says } = await popupText();
    await says(/layout/i);
    await popup.close();
  });

  it('on another site', async () => {
    await on.page.goto('about:blank');
    const { popup, says } = await popupText();
    await says(/pro\.x\.com/);
    await popup.close();
  });

  it('while it sleeps: acts are counted, nothing is said', async () => {
    await on.page.goto(profile(ANN));
    await on.tact.inside(async () => {
      await chrome.runtime.sendMessage({ type: 'snooze', until: 'hour' });
    });
    await like(on.page, post(ANN, 0));
    await like(on.page, post(ANN, 1));
    await counted(on.tact, 2);
    await noCardFor(on.tact, on.page, 2500);
    const { popup, says } = await popupText();
    await says(/asleep|snooz/i);
    await popup.close();
    await on.tact.inside(async () => {
      await chrome.runtime.sendMessage({ type: 'snooze', until: 'off' });
    });
    await like(on.page, post(ANN, 2));
    expect((await waitForCard(on.tact, on.page)).text).toContain('3 likes');
  });

  it('when the chat no longer shows whose a message is', async () => {
    await openChat(on.page, 'heidi');
    await sleep(1500);
    expect(await badge()).toBe('');
    await on.page.evaluate(() => window.standIn.breakTestIds());
    await on.page.reload();
    await until('the badge', async () => (await badge()) === '!', 12_000);
    const { popup, says } = await popupText();
    await says(/cannot see|can’t see|can't see/i);
    await popup.close();
    await openChat(on.page, 'heidi', '?broken=0');
    await until('the end of it', async () => (await badge()) === '', 12_000);
  });

  // The last: the stand-in stays broken.
  it('when X changed and no control is found', async () => {
    await on.page.goto(profile(ANN));
    await on.page.waitForSelector('article');
    await on.page.evaluate(() => window.standIn.breakTestIds());
    await on.page.reload();
    await until('the badge', async () => (await badge()) === '!', 12_000);
    const { popup, says } = await popupText();
    await says(/cannot see|can’t see|can't see/i);
    await popup.close();
  });
});
