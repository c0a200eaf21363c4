import { describe, expect, it } from 'vitest';
import { FOLLOWED, STRANGERS } from '../stand-in/people.ts';
import {
  PHOTO_POST,
  postById,
  QUOTING_POST,
  REPOSTED_POST,
  statusPath,
  TWICE_POST,
} from '../stand-in/posts.ts';
import { BROWSERS } from './browsers.ts';
import { everythingKept, rows } from './journal.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import { control, counted, keyOn, like, tap } from './user.ts';

const [ANN] = STRANGERS;
const [ERIN] = FOLLOWED;
const EDITOR = '[data-testid=tweetTextarea_0]';

describe.each(BROWSERS)('words and follows, as X confirms them, in %s,', (browser) => {
  const on = stage(browser);
  const only = async () => (await counted(on.tact, 1))[0];

  async function write(text: string) {
    await on.page.waitForSelector(EDITOR);
    await on.page.click(EDITOR);
    await on.page.keyboard.type(text);
  }
  async function sendByKeys() {
    await on.page.keyboard.down('Control');
    await on.page.keyboard.press('Enter');
    await on.page.keyboard.up('Control');
  }

  it('a reply by the key "r" and Ctrl+Enter', async () => {
    await on.page.goto(profile(ANN));
    await keyOn(on.page, post(ANN, 0), 'r');
    await on.page.waitForSelector('[role=dialog]');
    await write('Which soil do you use?');
    await sendByKeys();
    expect(await only()).toMatchObject({
      kind: 'reply',
      person: ANN,
      thread: post(ANN, 0),
      account: 'alice',
    });
  });

  it('a reply by mouse, below the post on its own page', async () => {
    await on.page.goto(`https://x.com${statusPath(post(ANN, 1))}`);
    await write('Good to know.');
    await on.page.click('[data-testid=tweetButtonInline]');
    expect(await only()).toMatchObject({ kind: 'reply', person: ANN, thread: post(ANN, 1) });
  });

  it('a quote by the menu', async () => {
    await on.page.goto(profile(ANN));
    await tap(on.page, post(ANN, 0), 'retweet');
    await (await on.page.waitForSelector('[role=menu] a[href="/compose/post"]'))?.click();
    await write('Worth a read.');
    await on.page.click('[data-testid=tweetButton]');
    expect(await only()).toMatchObject({ kind: 'quote', person: ANN });
  });

  it('a post by the key "n", with the people it names and without its text', async () => {
    await on.page.goto('https://x.com/home');
    await on.page.waitForSelector('article');
    await on.page.keyboard.press('n');
    await on.page.waitForSelector('[role=dialog]');
    await write('A canary sings for @bob today');
    await sendByKeys();
    const act = await only();
    expect(act).toMatchObject({ kind: 'post', mentions: ['bob'] });
    expect(await everythingKept(on.tact)).not.toContain('canary');
  });

  it('a post that X refuses did not happen', async () => {
    await on.page.goto('https://x.com/home');
    await on.page.waitForSelector('article');
    await on.page.evaluate(() => window.standIn.failNext('post'));
    await write('This fails');
    await on.page.click('[data-testid=tweetButtonInline]');
    await on.page.waitForSelector('[data-testid=toast]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await rows(on.tact, 'acts')).toEqual([]);
  });

  it('a follow and its end, and what they tell about the person', async () => {
    await on.page.goto(profile(ANN));
    const follows = '[data-testid=primaryColumn] [data-testid$="-follow"]';
    await (await on.page.waitForSelector(follows))?.click();
    expect(await only()).toMatchObject({ kind: 'follow', person: ANN });
    await until('followed', async () =>
      (await rows<{ handle: string; following?: boolean }>(on.tact, 'people')).some(
        ({ handle, following }) => handle === ANN && following,
      ),
    );
    await on.page.click('[data-testid=primaryColumn] [data-testid$="-unfollow"]');
    await (await on.page.waitForSelector('[data-testid=confirmationSheetConfirm]'))?.click();
    await counted(on.tact, 0);
    await until('no longer followed', async () =>
      (await rows<{ handle: string; following?: boolean }>(on.tact, 'people')).some(
        ({ handle, following }) => handle === ANN && following === false,
      ),
    );
  });

  it('a hover card tells where somebody stands', async () => {
    await on.page.goto('https://x.com/home');
    const reply = await control(on.page, post(ERIN, 0), 'reply');
    const name = await reply.evaluateHandle(
      (button) => button.closest('article')?.querySelector('[data-testid=User-Name] a') as Element,
    );
    await name.hover();
    await until('the person', async () =>
      (await rows<{ handle: string; following?: boolean; followsYou?: boolean }>(on.tact, 'people')).some(
        ({ handle, following, followsYou }) => handle === ERIN && following && followsYou === false,
      ),
    );
  });

  it('posts are who they are: quoted, reposted, shown twice, in the media viewer', async () => {
    await on.page.goto('https://x.com/home');
    for (const [n, id] of [QUOTING_POST, REPOSTED_POST, TWICE_POST].entries()) {
      await like(on.page, id);
      const all = await counted(on.tact, n + 1);
      expect(all.map((one) => [one.post, one.person])).toContainEqual([id, postById(id).author]);
    }
    await on.page.goto(`https://x.com${statusPath(PHOTO_POST)}/photo/1`);
    await (await on.page.waitForSelector('[role=dialog] [data-testid=like]'))?.click();
    const all = await counted(on.tact, 4);
    expect(all.map((one) => one.post)).toContain(PHOTO_POST);
  });

  it('each account has its own history, and a switch within the page is followed at once', async () => {
    await on.page.goto(profile(ANN));
    await like(on.page, post(ANN, 0));
    await counted(on.tact, 1);
    await on.page.evaluate(() => window.standIn.switchAccount('alice_shop'));
    await like(on.page, post(ANN, 1));
    const all = await counted(on.tact, 2);
    expect(all.map(({ account }) => account).sort()).toEqual(['alice', 'alice_shop']);
    expect(await rows(on.tact, 'advice')).toEqual([]);
  });
});
