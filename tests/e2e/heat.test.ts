import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { post, profile, stage } from './stage.ts';
import { ANOTHER_PRESS, answer, sendByKeys, sent, silentFor, waitForSent, waitForWord } from './writing.ts';

const [ANN] = STRANGERS;
const INSULT = 'Nobody asked you, you absolute idiot';
const CALM = 'This stupid oven of mine does the same!';
describe.each(BROWSERS)('heat, in %s,', (browser) => {
  const on = stage(browser);
  const begin = async () => {
    await on.page.goto(profile(ANN));
    await answer(on.page, post(ANN, 0));
  };

  it('an open insult is held back once, with the ways out, and goes through on the second press', async () => {
    await begin();
    await on.page.keyboard.type(INSULT);
    expect((await waitForWord(on.tact, on.page, 'hint')).rule).toBe('cool-down');
    await sendByKeys(on.page);
    const card = await waitForWord(on.tact, on.page, 'pause');
    expect(card.rule).toBe('cool-down');
    expect(card.text).toMatch(/mute/);
    expect(card.text).not.toContain('idiot');
    expect(await sent(on.page)).toEqual([]);
    await sleep(ANOTHER_PRESS);
    await sendByKeys(on.page);
    await waitForSent(on.page, [INSULT]);
  });

  it('a curse at an oven is nobody’s business', async () => {
    await begin();
    await on.page.keyboard.type(CALM);
    await silentFor(on.tact, on.page, 500);
    await sendByKeys(on.page);
    await waitForSent(on.page, [CALM]);
  });
});
