import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { STRANGERS } from '../stand-in/people.ts';
import { PHOTO_POST, statusPath } from '../stand-in/posts.ts';
import { BROWSERS } from './browsers.ts';
import { acts } from './journal.ts';
import { press } from './peek.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import {
  ANOTHER_PRESS,
  answer,
  declareOwn,
  enterInline,
  inEditor,
  OFF_TOPIC,
  paste,
  sendByKeys,
  sent,
  waitForNoWord,
  waitForSent,
  waitForWord,
  written,
} from './writing.ts';

const [ANN] = STRANGERS;
describe.each(BROWSERS)('an own link off topic, in %s,', (browser) => {
  const on = stage(browser);
  const begin = async () => {
    await declareOwn(on.tact);
    await on.page.goto(profile(ANN));
    await answer(on.page, post(ANN, 0));
  };
  const heldOnce = async () => {
    const card = await waitForWord(on.tact, on.page, 'pause');
    expect(card.rule).toBe('off-topic-link');
    expect(card.text).toContain('invoices.example');
    expect(await sent(on.page)).toEqual([]);
    expect(await inEditor(on.page)).toBe(true);
  };

  it('is hinted at while it is written, held back once by Ctrl+Enter, and then goes through letter by letter', async () => {
    await begin();
    await on.page.keyboard.type(OFF_TOPIC);
    expect((await waitForWord(on.tact, on.page, 'hint')).rule).toBe('off-topic-link');
    await sendByKeys(on.page);
    await heldOnce();
    expect(await written(on.page)).toBe(OFF_TOPIC);
    await sleep(ANOTHER_PRESS);
    await sendByKeys(on.page);
    await waitForSent(on.page, [OFF_TOPIC]);
    await waitForNoWord(on.tact, on.page);
    const [act] = await until('the act', async () => {
      const all = await acts(on.tact);
      return all.length > 0 && all;
    });
    expect(act).toMatchObject({
      kind: 'reply',
      person: ANN,
      traits: { links: [{ host: 'invoices.example' }] },
    });
    expect(JSON.stringify(act)).not.toContain('template');
  });

  it('is held back when it is pasted and sent at once', async () => {
    await begin();
    await paste(on.page, OFF_TOPIC);
    await sendByKeys(on.page);
    await heldOnce();
  });

  it('is held back when it is sent with the last letter', async () => {
    await begin();
    await on.page.keyboard.type(OFF_TOPIC.slice(0, -1));
    await waitForWord(on.tact, on.page, 'hint');
    await on.page.keyboard.type(OFF_TOPIC.slice(-1));
    await sendByKeys(on.page);
    await heldOnce();
  });

  it('is held back by the button; a double click is one press', async () => {
    await begin();
    await on.page.keyboard.type(OFF_TOPIC);
    await waitForWord(on.tact, on.page, 'hint');
    const send = await on.page.waitForSelector('[data-testid=tweetButton]:not([aria-disabled])');
    await send?.click({ count: 2 });
    await heldOnce();
    await sleep(ANOTHER_PRESS);
    await send?.click();
    await waitForSent(on.page, [OFF_TOPIC]);
  });

  it('is held back though Ctrl+Enter is held down', async () => {
    await begin();
    await on.page.keyboard.type(OFF_TOPIC);
    await waitForWord(on.tact, on.page, 'hint');
    await on.page.keyboard.down('Control');
    for (let repeats = 0; repeats < 12; repeats++) {
      await on.page.keyboard.down('Enter');
      await sleep(100);
    }
    expect(await sent(on.page)).toEqual([]);
    await on.page.keyboard.up('Enter');
    await on.page.keyboard.up('Control');
    await sendByKeys(on.page);
    await waitForSent(on.page, [OFF_TOPIC]);
  });

  it('"Keep editing" and Esc close the pause; a harmless text then passes', async () => {
    await begin();
    await on.page.keyboard.type(OFF_TOPIC);
    await waitForWord(on.tact, on.page, 'hint');
    await sendByKeys(on.page);
    await waitForWord(on.tact, on.page, 'pause');
    await press(on.tact, on.page, 'keep-editing');
    await waitForNoWord(on.tact, on.page);
    expect(await inEditor(on.page)).toBe(true);
    await on.page.keyboard.down('Control');
    await on.page.keyboard.press('a');
    await on.page.keyboard.up('Control');
    await on.page.keyboard.type('Lovely tomatoes!');
    await sleep(ANOTHER_PRESS);
    await sendByKeys(on.page);
    await waitForSent(on.page, ['Lovely tomatoes!']);
  });

  it('passes once the hint was answered with "I know them"', async () => {
    await begin();
    await on.page.keyboard.type(OFF_TOPIC);
    await waitForWord(on.tact, on.page, 'hint');
    await press(on.tact, on.page, 'more');
    await press(on.tact, on.page, 'know-person');
    await sendByKeys(on.page);
    await waitForSent(on.page, [OFF_TOPIC]);
  });

  it('is held back on the post’s own page and in the media viewer', async () => {
    await declareOwn(on.tact, { voice: 'attentive' });
    for (const path of [statusPath(post(ANN, 0)), `${statusPath(PHOTO_POST)}/photo/1`]) {
      await on.page.goto(`https://x.com${path}`);
      if (path.endsWith('/photo/1'))
        await on.tact.inside(() =>
          chrome.runtime.sendMessage({ type: 'mark', account: 'alice', handle: 'heidi', as: 'stranger' }),
        );
      await enterInline(on.page);
      await on.page.keyboard.type(OFF_TOPIC);
      await waitForWord(on.tact, on.page, 'hint');
      await sendByKeys(on.page);
      await waitForWord(on.tact, on.page, 'pause');
      expect(await sent(on.page)).toEqual([]);
    }
  });

  it('is held back once though the worker dies in mid-draft, and nothing is lost', async () => {
    await begin();
    await on.page.keyboard.type(OFF_TOPIC.slice(0, 20));
    await on.tact.killBackground();
    await on.page.keyboard.type(OFF_TOPIC.slice(20));
    await waitForWord(on.tact, on.page, 'hint');
    await sendByKeys(on.page);
    await waitForWord(on.tact, on.page, 'pause');
    expect(await written(on.page)).toBe(OFF_TOPIC);
    await sleep(ANOTHER_PRESS);
    await sendByKeys(on.page);
    await waitForSent(on.page, [OFF_TOPIC]);
  });
});
