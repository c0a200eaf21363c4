import { describe, expect, it } from 'vitest';
import { ME, STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { moveClock } from './clock.ts';
import { acts, rows } from './journal.ts';
import { post, profile, type Stage, stage } from './stage.ts';
import { until } from './until.ts';
import { answer, sendByKeys } from './writing.ts';

const [ANN] = STRANGERS;
const DAY = 86_400_000;
/** Days on which alice and ann talk. */
const DAYS = [0, 4, 9, 13, 17, 22];

type Exchanges = { n: number; first?: string; last?: string };
const exchangesWith = async ({ tact }: Stage, handle: string): Promise<Exchanges | undefined> =>
  (await rows<{ handle: string; exchanges?: Exchanges }>(tact, 'people')).find((one) => one.handle === handle)
    ?.exchanges;

/** Alice answers a post of ann's, ann answers her, and alice looks at it. */
async function talk(on: Stage, round: number, day: number) {
  await on.page.goto(`${profile(ANN)}?clock=${day * DAY}`);
  await answer(on.page, post(ANN, 0));
  const words = `Word ${round} about tomatoes`;
  await on.page.keyboard.type(words);
  await sendByKeys(on.page);
  await until(
    'the answer',
    async () => (await on.page.evaluate(() => window.standIn.state().posted.at(-1)?.text)) === words,
  );
  await until(
    'its act',
    async () => (await acts(on.tact)).filter(({ kind }) => kind === 'reply').length === round,
  );
  const mine = await on.page.evaluate(async (ann) => {
    const id = window.standIn.state().posted.at(-1)?.id ?? '';
    await window.standIn.answerFrom(ann, id, 'Yes, the red ones.');
    return id;
  }, ANN);
  await on.page.goto(`https://x.com/${ME}/status/${mine}`);
  await until('the exchange', async () => (await exchangesWith(on, ANN))?.n === round, 20_000);
}

describe.each(BROWSERS)('three weeks of a life in %s', (browser) => {
  const on = stage(browser);

  it('lead from a stranger to somebody to meet, and each step is seen in the popup', async () => {
    const rungs: (string | undefined)[] = [];
    const rungInPopup = async () => {
      const people = await on.tact.inside(
        (account) =>
          chrome.runtime.sendMessage({ type: 'person', account, handle: 'ann' }) as Promise<{ rung: string }>,
        ME,
      );
      return people?.rung;
    };
    await on.page.goto(profile(ANN));
    await until('ann', async () => (await rungInPopup()) === 'stranger');
    for (const [index, day] of DAYS.entries()) {
      if (day > 0) await moveClock(on.tact, day * DAY);
      await talk(on, index + 1, day);
      rungs.push(await rungInPopup());
    }
    expect(rungs).toEqual([
      'acquaintance',
      'acquaintance',
      'acquaintance',
      'connection',
      'connection',
      'connection',
    ]);

    const popup = await on.tact.popup(on.page);
    const text = await until('the next step', async () => {
      const shown = await popup.evaluate(() => document.body.innerText);
      return shown.includes('6 exchanges with @ann over 23 days') && shown;
    });
    expect(text).toContain('Next steps');
    await popup.close().catch(() => {});
    await moveClock(on.tact, 0);
    await on.page.goto('https://x.com/home?clock=0');
  }, 240_000);
});
