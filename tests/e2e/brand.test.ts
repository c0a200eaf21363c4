import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ME, OTHER_ACCOUNT, STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { markAs, openChat, waitForMessage } from './chatting.ts';
import { acts } from './journal.ts';
import { noCardFor, waitForCard } from './peek.ts';
import { post, profile, type Stage, stage } from './stage.ts';
import { until } from './until.ts';
import { counted, like, tap } from './user.ts';
import { answer, silentFor, waitForWord } from './writing.ts';

const [ANN, BOB, , DAN] = STRANGERS;

/** Says that an account is a brand's; five posts are enough to judge it by. */
const makeBrand = ({ tact }: Stage, account: string) =>
  tact.inside(async (handle) => {
    const rules = { 'repost-share': { options: { least: 5 } } };
    const settings = { accounts: { [handle]: { profile: 'brand', rules } } };
    await chrome.storage.local.set({ settings, settings$: { v: 1 } });
  }, account);

const repost = async ({ page }: Stage, handle: string) => {
  await page.goto(profile(handle));
  await tap(page, post(handle, 0), 'retweet');
  await (await page.waitForSelector('[data-testid=retweetConfirm]'))?.click();
};

describe.each(BROWSERS)('an account that is a brand’s, in %s,', (browser) => {
  const on = stage(browser);

  it('is told of too many reposts; what its own profile shows counts, each once', async () => {
    await makeBrand(on, ME);
    await on.page.goto(profile(ME));
    const seen = await counted(on.tact, 2);
    expect(seen.map(({ kind, account }) => [kind, account])).toEqual([
      ['post', ME],
      ['post', ME],
    ]);
    for (const [n, handle] of [ANN, BOB].entries()) {
      await repost(on, handle);
      await counted(on.tact, 3 + n);
    }
    await noCardFor(on.tact, on.page, 2000);
    await repost(on, DAN);
    const card = await waitForCard(on.tact, on.page);
    expect(card.rule).toBe('repost-share');
    expect(card.text).toContain('60');
    expect(card.actions.map(({ action }) => action)).not.toContain('know-person');

    await on.page.goto(profile(ME));
    await on.page.waitForSelector('[data-testid=unretweet]');
    await sleep(3000);
    await counted(on.tact, 5);

    const popup = await on.tact.popup(on.page);
    await until('the room for reposts', () =>
      popup.evaluate(() => /3 of 5 posts in 30 days\s+no room/.test(document.body.innerText)),
    );
    await popup.close().catch(() => {});
  });

  it('counts what was reposted elsewhere, once its profile is seen', async () => {
    await makeBrand(on, ME);
    await on.page.goto(profile(ANN));
    await on.page.evaluate((id) => window.standIn.flipFromElsewhere(id, 'repost'), post(ANN, 0));
    await on.page.goto(profile(ME));
    const all = await counted(on.tact, 3);
    expect(all.find(({ kind }) => kind === 'repost')).toMatchObject({ person: ANN, post: post(ANN, 0) });
  });

  it('writes to somebody who mentioned it without a word; to a stranger it does not', async () => {
    await makeBrand(on, ME);
    await markAs(on.tact, ANN, 'stranger');
    await markAs(on.tact, BOB, 'stranger');
    await on.page.goto('https://x.com/home');
    await on.page.evaluate((who) => window.standIn.mentionFrom(who, 'where is my parcel?'), ANN);
    await on.page.goto('https://x.com/notifications');
    await until('the mention', async () =>
      (await acts(on.tact)).some(({ kind, person }) => kind === 'mention' && person === ANN),
    );
    const HELLO = 'Hello, we are looking into it at once';
    await openChat(on.page, ANN);
    await on.page.keyboard.type(HELLO);
    await silentFor(on.tact, on.page, 1500);
    await on.page.keyboard.press('Enter');
    await waitForMessage(on.page, HELLO);
    await openChat(on.page, BOB);
    await on.page.keyboard.type(HELLO);
    expect((await waitForWord(on.tact, on.page, 'hint')).rule).toBe('early-dm');
  });

  it('is named before it speaks, soon after a personal account has acted', async () => {
    await makeBrand(on, OTHER_ACCOUNT);
    await on.page.goto(profile(ANN));
    await like(on.page, post(ANN, 0));
    await counted(on.tact, 1);
    await on.page.evaluate((account) => window.standIn.switchAccount(account), OTHER_ACCOUNT);
    await on.page.reload();
    await answer(on.page, post(ANN, 1));
    await on.page.keyboard.type('Lovely tomatoes');
    const word = await waitForWord(on.tact, on.page, 'hint');
    expect(word.rule).toBe('which-account');
    expect(word.text).toContain(OTHER_ACCOUNT);
    await on.page.evaluate((account) => window.standIn.switchAccount(account), ME);
  });
});
