import { describe, it } from 'vitest';
import { OTHER_ACCOUNT, STRANGERS } from '../stand-in/people.ts';
import { OWN_POST, postById, statusPath } from '../stand-in/posts.ts';
import { BROWSERS } from './browsers.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import {
  answer,
  declareOwn,
  enterInline,
  OFF_TOPIC,
  sendByKeys,
  sent,
  silentFor,
  waitForSent,
} from './writing.ts';

const [ANN] = STRANGERS;

describe.each(BROWSERS)('a link passes without a word, in %s,', (browser) => {
  const on = stage(browser);
  const passes = async (text: string) => {
    await on.page.keyboard.type(text);
    await silentFor(on.tact, on.page, 1500);
    const before = await sent(on.page);
    await sendByKeys(on.page);
    await waitForSent(on.page, [...before, text]);
  };
  /** Rules beside the one that is tried would have their own word. */
  const quiet = { 'link-before-talk': { on: false }, 'specific-link': { on: false } };

  it('on topic', async () => {
    await declareOwn(on.tact, { rules: quiet });
    const id = post(ANN, 0);
    await on.page.goto(profile(ANN));
    await answer(on.page, id);
    await passes(`${postById(id).text} https://invoices.example/a`);
  });

  it('in the thread of somebody known', async () => {
    await declareOwn(on.tact);
    await on.tact.inside(() =>
      chrome.runtime.sendMessage({ type: 'mark', account: 'alice', handle: 'ann', as: 'known' }),
    );
    await on.page.goto(profile(ANN));
    await answer(on.page, post(ANN, 0));
    await passes(OFF_TOPIC);
  });

  it('in one’s own thread', async () => {
    await declareOwn(on.tact);
    await on.page.goto(`https://x.com${statusPath(OWN_POST)}`);
    await enterInline(on.page);
    await passes(OFF_TOPIC);
  });

  it('in an answer to somebody who asks back', async () => {
    await declareOwn(on.tact);
    await on.page.goto(`https://x.com${statusPath(post(ANN, 0))}`);
    await enterInline(on.page);
    await on.page.keyboard.type('How warm is it there?');
    await sendByKeys(on.page);
    const first = await until('my answer', () =>
      on.page.evaluate(() => window.standIn.state().posted.at(-1)?.id),
    );
    await on.page.evaluate((name) => window.standIn.switchAccount(name), OTHER_ACCOUNT);
    await on.page.goto(`https://x.com/alice/status/${first}`);
    await enterInline(on.page);
    await on.page.keyboard.type('What do you charge for that?');
    await sendByKeys(on.page);
    const asked = await until('their question', () =>
      on.page.evaluate((mine_) => {
        const last = window.standIn.state().posted.at(-1);
        return last?.id === mine_ ? undefined : last?.id;
      }, first),
    );
    await on.page.evaluate(() => window.standIn.switchAccount('alice'));
    await on.page.goto(`https://x.com/${OTHER_ACCOUNT}/status/${asked}`);
    await enterInline(on.page);
    await passes(OFF_TOPIC);
  });

  it('where links are invited', async () => {
    await declareOwn(on.tact);
    await on.page.goto(profile(ANN));
    const say = async (account: string, text: string, to?: string) => {
      await on.page.evaluate((name) => window.standIn.switchAccount(name), account);
      if (to) await answer(on.page, to);
      else {
        await on.page.goto('https://x.com/home');
        await enterInline(on.page);
      }
      const before = (await sent(on.page)).length;
      await on.page.keyboard.type(text);
      await sendByKeys(on.page);
      await until('the post', async () => (await sent(on.page)).length > before);
      return on.page.evaluate(() => window.standIn.state().posted.at(-1)?.id ?? '');
    };
    const invitation = await say(OTHER_ACCOUNT, 'Makers, drop your links below! What are you building?');
    await on.page.evaluate(() => window.standIn.switchAccount('alice'));
    await on.page.goto(`https://x.com/${OTHER_ACCOUNT}/status/${invitation}`);
    await enterInline(on.page);
    await passes(OFF_TOPIC);
  });
});
