import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ME, OTHER_ACCOUNT as SHOP, STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { rows } from './journal.ts';
import { noCardFor, press, waitForCard, waitForNoCard } from './peek.ts';
import { pressIn } from './press-in.ts';
import { post, profile, stage } from './stage.ts';
import type { Tact } from './tact.ts';
import { until } from './until.ts';
import { counted, like } from './user.ts';

const [ANN] = STRANGERS;
/** Longer than a card waits for a roll-back, ms. */
const A_WHILE = 2500;

const switchTo = (page: Page, account: string) =>
  page.evaluate((handle) => window.standIn.switchAccount(handle), account);
const ownOf = (tact: Tact, account: string) =>
  tact.inside(async (handle) => {
    const stored = (await chrome.storage.local.get('settings')) as {
      settings?: { accounts?: Record<string, unknown> };
    };
    return stored.settings?.accounts?.[handle] ?? null;
  }, account);
const seen = (tact: Tact) =>
  tact.inside(() => chrome.runtime.sendMessage({ type: 'accounts' }) as Promise<string[]>);
const text = (page: Page) => page.evaluate(() => document.body.innerText);
/** Of the selects in the popup's header: the account, and how it is used. */
const chosen = (popup: Page) =>
  popup.evaluate(() => [...document.querySelectorAll('select')].map(({ value }) => value).join());

describe.each(BROWSERS)('two accounts, in %s,', (browser) => {
  const on = stage(browser);

  it('are each judged by their own settings after a switch within the page, and nothing is mixed', async () => {
    const rules = { 'one-a-day': { options: { stranger: 2 } }, spree: { on: false } };
    await on.tact.inside((settings) => chrome.storage.local.set({ settings }), {
      accounts: { [SHOP]: { profile: 'brand', rules } },
    });
    await on.page.goto(profile(ANN));
    for (const n of [0, 1]) await like(on.page, post(ANN, n));
    expect((await waitForCard(on.tact, on.page, 'one-a-day')).text).toMatch(/2 likes/);
    await press(on.tact, on.page, 'dismiss');
    await waitForNoCard(on.tact, on.page);

    await switchTo(on.page, SHOP);
    for (const n of [2, 3]) await like(on.page, post(ANN, n));
    await counted(on.tact, 4);
    await noCardFor(on.tact, on.page, A_WHILE);
    await like(on.page, post(ANN, 4));
    expect((await waitForCard(on.tact, on.page, 'one-a-day')).text).toMatch(/3 likes/);

    const acts = await counted(on.tact, 5);
    const by = (handle: string) => acts.filter(({ account }) => account === handle).map((act) => act.post);
    expect(by(ME).sort()).toEqual([post(ANN, 0), post(ANN, 1)].sort());
    expect(by(SHOP).sort()).toEqual([post(ANN, 2), post(ANN, 3), post(ANN, 4)].sort());
    const said = await rows<{ account: string; rule: string }>(on.tact, 'advice');
    expect(said.map(({ account, rule }) => `${account} ${rule}`).sort()).toEqual([
      `${ME} one-a-day`,
      `${SHOP} one-a-day`,
    ]);

    const popup = await on.tact.popup(on.page);
    await until('the account of the page', async () => (await chosen(popup)) === `${SHOP},brand`);
    expect(await text(popup)).toContain('3 likes for @ann');
    expect(await text(popup)).not.toContain('2 likes for @ann');
    await popup.select('select.account', ME);
    await until('the other account', async () => (await text(popup)).includes(`How do you use @${ME}?`));
    expect(await text(popup)).toContain('2 likes for @ann');
    expect(await text(popup)).not.toContain('3 likes for @ann');
    await pressIn(popup, 'Personal');
    await until('the answer', async () => (await chosen(popup)) === `${ME},personal`);
    expect(await ownOf(on.tact, ME)).toEqual({ profile: 'personal', rules: {} });
    await popup.close().catch(() => {});
  });

  it('have rules of their own from the options, which hold in the open tab at once', async () => {
    await on.page.goto(profile(ANN));
    await until('the first account', async () => (await seen(on.tact)).includes(ME));
    await switchTo(on.page, SHOP);
    await until('both accounts', async () => (await seen(on.tact)).includes(SHOP));
    const options = await on.tact.ownPage('options.html');
    await options.waitForSelector(`[data-account="${SHOP}"]`);
    await pressIn(options, `Rules of @${SHOP}`);
    await until('its rules', () =>
      options.evaluate(() => document.activeElement?.id === 'rules-title' && scrollY > 0),
    );
    await options.evaluate(() => document.getElementById('one-a-day-on')?.click());
    await until('the setting', async () => (await ownOf(on.tact, SHOP)) !== null);
    expect(await ownOf(on.tact, SHOP)).toEqual({ rules: { 'one-a-day': { on: false } } });
    await options.close();

    for (const n of [0, 1]) await like(on.page, post(ANN, n));
    await counted(on.tact, 2);
    await noCardFor(on.tact, on.page, A_WHILE);
    await switchTo(on.page, ME);
    for (const n of [2, 3]) await like(on.page, post(ANN, n));
    await waitForCard(on.tact, on.page, 'one-a-day');
  });
});
