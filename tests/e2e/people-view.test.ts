import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { acts, rows } from './journal.ts';
import { pressIn } from './press-in.ts';
import { post, stage } from './stage.ts';
import { until } from './until.ts';
import { counted, like } from './user.ts';

const [ANN, BOB] = STRANGERS;

const text = (popup: Page) => popup.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('people in the popup of %s', (browser) => {
  const on = stage(browser);
  type Row = { handle: string; note?: string; known?: string; metOn?: string };
  const person = async (handle: string) =>
    (await rows<Row>(on.tact, 'people')).find((one) => one.handle === handle);

  it('are found, noted, marked and forgotten', async () => {
    await on.page.goto('https://x.com/home');
    await like(on.page, post(ANN, 0));
    await like(on.page, post(BOB, 0));
    await counted(on.tact, 2);
    const popup = await on.tact.popup(on.page);
    await pressIn(popup, 'People');
    await until('both', async () => {
      const shown = await text(popup);
      return shown.includes(`@${ANN}`) && shown.includes(`@${BOB}`);
    });
    await popup.type('input[type=search]', '@an');
    await until('one of them', async () => !(await text(popup)).includes(`@${BOB}`));
    await pressIn(popup, `@${ANN}`);
    await popup.waitForSelector('textarea');

    await popup.type('textarea', 'Knows about tomatoes');
    await until('the note', async () => (await person(ANN))?.note === 'Knows about tomatoes');
    await pressIn(popup, 'I know them');
    await until('the mark', async () => (await person(ANN))?.known === 'known');
    await pressIn(popup, 'Undo');
    await until('no mark', async () => (await person(ANN))?.known === undefined);

    await pressIn(popup, `Forget @${ANN}…`);
    await pressIn(popup, `Forget @${ANN}`);
    await until('nobody', async () => (await person(ANN)) === undefined);
    expect((await acts(on.tact)).map((act) => act.person)).toEqual([BOB]);
    await popup.close().catch(() => {});
  });
});
