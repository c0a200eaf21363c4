import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../demo/say.ts';
import { makeArchive, zipOf } from '../tools/archive.ts';
import { BROWSERS } from './browsers.ts';
import { acts, rows } from './journal.ts';
import { stage } from './stage.ts';
import { until } from './until.ts';

/** `TACT_POSTS=200000` measures as many as the promise names; the way is the same for fewer. */
const POSTS = Number(process.env.TACT_POSTS ?? 10_000);
const made = (posts: number) =>
  makeArchive({ posts, following: 500, followers: 800, conversations: 45, blocked: 3, likes: 10 });

let folder: string;
const fileOf = async (name: string, content: Blob | string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : Buffer.from(await content.arrayBuffer()));
  return path;
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const textOf = (page: Page) => page.evaluate(() => document.querySelector('#data')?.textContent ?? '');
const waitForText = (page: Page, text: string | RegExp, ms = 30_000): Promise<string> =>
  until(
    `"${text}"`,
    async () => {
      const shown = await textOf(page);
      return (typeof text === 'string' ? shown.includes(text) : text.test(shown)) && shown;
    },
    ms,
  );
const choose = async (page: Page, path: string) => {
  const input = await until('the field', () => page.$('#data input[type=file]:not([webkitdirectory])'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
};
const press = (page: Page, name: string) =>
  page.evaluate((label) => {
    const button = [...document.querySelectorAll<HTMLButtonElement>('#data button')].find(
      ({ textContent }) => textContent?.trim() === label,
    );
    if (!button) throw new Error(`no button ${label}`);
    button.click();
  }, name);

/** Notes the longest stretch in which the page did nothing for anybody else, ms. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
    }, 20);
  });
const longest = (page: Page) => page.evaluate(() => (window as unknown as { longest: number }).longest);

describe.each(BROWSERS)('the own archive in %s', (browser) => {
  const on = stage(browser);

  it('is read, shown, added once and taken back, and the page stays alive', async () => {
    const { truth, ...archive } = made(POSTS);
    const path = await fileOf(`${browser}.zip`, await zipOf(archive));
    const page = await on.tact.ownPage('options.html');
    await listen(page);
    const start = Date.now();
    await choose(page, path);
    await waitForText(page, 'The archive of @alice holds:', 120_000);
    const read = Date.now() - start;
    expect(await acts(on.tact)).toEqual([]);
    await press(page, 'Add to Tact');
    await waitForText(page, 'Added for @alice', 240_000);
    const [ms, still] = [Date.now() - start, await longest(page)];
    say(
      `${browser}: ${truth.posts} posts in ${ms} ms (${read} of them read), longest pause of the page ${Math.round(still)} ms`,
    );
    expect(still, 'the page was not frozen').toBeLessThan(5000);

    /** As many as the days count, over all of them. */
    const count = (kind: string) =>
      on.tact.inside(
        (of) =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('tact');
            opening.onsuccess = () => {
              const all = opening.result.transaction('counters').objectStore('counters').getAll();
              all.onsuccess = () => {
                opening.result.close();
                const days = all.result.filter((one) => one.kind === of && one.person === '');
                resolve(days.reduce((sum, one) => sum + one.count, 0));
              };
            };
          }),
        kind,
      );
    const { replies, quotes, reposts } = truth;
    expect([await count('reply'), await count('quote'), await count('repost')]).toEqual([
      replies,
      quotes,
      reposts,
    ]);
    const rowsOf = () => on.tact.inside(async () => chrome.runtime.sendMessage({ type: 'imported' }));
    const before = await rowsOf();
    expect(before).toMatchObject([{ account: 'alice', posts: truth.posts }]);

    await on.tact.open(page, 'options.html');
    await choose(page, path);
    await waitForText(page, 'The archive of @alice holds:', 120_000);
    await press(page, 'Add to Tact');
    await waitForText(page, /Nothing in it is new/, 240_000);
    expect(await rowsOf()).toEqual(before);

    await on.tact.open(page, 'options.html');
    await waitForText(page, 'Added for @alice');
    await press(page, 'Undo');
    await waitForText(page, /^.*Undone/s, 240_000);
    expect(await acts(on.tact)).toEqual([]);
    expect([await rows(on.tact, 'people'), await rows(on.tact, 'counters')]).toEqual([[], []]);
    await page.close();
  }, 900_000);

  it('that is none, or is cut, or a bomb, is refused with words, and nothing is written', async () => {
    const zip = Buffer.from(await (await zipOf(made(50))).arrayBuffer());
    const zeros = new Blob([`window.YTD.tweets.part0 = [${' '.repeat(60_000_000)}]`]);
    const bomb = made(5);
    bomb.files.set('data/tweets.js', [await zeros.text()]);
    const other = await zipOf({ files: new Map([['notes.txt', ['hello']]]) });
    const page = await on.tact.ownPage('options.html');
    for (const [name, content, words] of [
      ['wrong.zip', 'no zip at all', /no zip/],
      ['other.zip', other, /no archive of X/],
      ['cut.zip', new Blob([zip.subarray(0, zip.length / 2)]), /cut short or damaged/],
      ['bomb.zip', await zipOf(bomb), /unpack to far more/],
    ] as const) {
      await choose(page, await fileOf(name, content));
      await until(`a word about ${name}`, async () =>
        words.test(
          await page.evaluate(() => document.querySelector('#data section [role=alert]')?.textContent ?? ''),
        ),
      );
    }
    expect(await acts(on.tact)).toEqual([]);
    await page.close();
  }, 120_000);
});
