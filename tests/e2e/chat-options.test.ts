import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { OUTPUT } from './build.ts';
import { moveClock } from './clock.ts';
import { stage } from './stage.ts';
import { until } from './until.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Puts a value into a field of the chat's card as a hand would: the events are the browser's own, trusted or not. */
const fill = (page: Page, label: string, value: string) =>
  page.evaluate(
    (name, text) => {
      const found = [...document.querySelectorAll<HTMLLabelElement>('.chat label')].find(
        ({ textContent }) => textContent === name,
      );
      const field = found?.control as HTMLInputElement | HTMLSelectElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );

const cardText = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.chat')?.innerText ?? '');

/** Keeps hold of the files that the page makes. */
const keepFiles = (page: Page) =>
  page.evaluate(() => {
    const files: Record<string, Blob> = {};
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      const url = make(file);
      files[url] = file;
      return url;
    };
    Object.assign(window, { files });
  });

const fileOf = (page: Page) =>
  page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('.chat a[download]');
    const file = link && (window as unknown as { files: Record<string, Blob> }).files[link.href];
    return file && link ? { name: link.download, text: await file.text() } : undefined;
  });

describe.each(BROWSERS)('the chats in the options in %s', (browser) => {
  const on = stage(browser);

  it('are added, get their hours, make a calendar file, and are still there later', async () => {
    const page = await on.tact.ownPage('options.html');
    await keepFiles(page);
    const preset = '.chip[aria-label$="#BufferChat"]';
    await until('the presets', async () => (await page.$(preset)) !== null);
    await page.click(preset);
    await until('the card', async () => (await cardText(page)).includes('No hours yet'));
    await fill(page, 'Weekday', '3');
    await fill(page, 'Begins at', '14:00');
    await fill(page, 'Time zone', 'America/New_York');
    await fill(page, 'Hosts', '@buffer');
    const file = await until(
      'the file',
      async () => {
        const made = await fileOf(page);
        return made?.text.includes('@buffer') && made.text.includes('New_York') && made;
      },
      20_000,
    );
    expect(file.name).toBe('BufferChat.ics');
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(file.text)).getFirstSubcomponent('vevent') as ICAL.Component,
    );
    expect([
      event.summary,
      event.startDate.zone.tzid,
      event.startDate.hour,
      event.startDate.dayOfWeek(),
    ]).toEqual(['#BufferChat', 'America/New_York', 14, 4]);

    const kept = async () => {
      const { settings } = (await on.tact.inside(() => chrome.storage.local.get('settings'))) as {
        settings?: { chats?: { hosts: string[] }[] };
      };
      return settings?.chats?.[0]?.hosts.length === 1;
    };
    await until('the chat in the settings', kept, 20_000);
    await on.tact.open(page, 'options.html');
    await until('the card again', async () => /^#BufferChat\s+Next: Wed/.test(await cardText(page)));
    const { settings } = (await on.tact.inside(() => chrome.storage.local.get('settings'))) as {
      settings: { chats: unknown[] };
    };
    expect(settings.chats).toEqual([
      {
        tag: 'BufferChat',
        day: 3,
        time: '14:00',
        zone: 'America/New_York',
        minutes: 60,
        hosts: ['buffer'],
        remind: false,
      },
    ]);
    await page.close();
  });
});

describe('a reminder in Chromium, where notifications are allowed,', () => {
  let build: string;
  beforeAll(async () => {
    build = await mkdtemp(join(tmpdir(), 'tact-notify-'));
    await cp(OUTPUT.chromium, build, { recursive: true });
    const file = join(build, 'manifest.json');
    const { optional_permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
    const permissions = [...manifest.permissions, ...optional_permissions];
    await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  });
  afterAll(() => rm(build, { recursive: true, force: true }));
  const on = stage('chromium', {
    get build() {
      return build;
    },
  });

  const shown = () => on.tact.inside(async () => Object.keys(await chrome.notifications.getAll()));

  it('is shown ten minutes before the chat, once', async () => {
    const start = Math.ceil((Date.now() + 3 * DAY) / DAY) * DAY + 12 * 60 * MINUTE;
    const chat = {
      tag: 'BufferChat',
      day: new Date(start).getUTCDay() || 7,
      time: '12:00',
      zone: 'UTC',
      minutes: 60,
      hosts: [],
      remind: true,
    };
    await on.tact.inside((one) => chrome.storage.local.set({ settings: { chats: [one] } }), chat);
    await until('the alarm', async () =>
      on.tact.inside(async () => (await chrome.alarms.get('chat-reminder')) !== undefined),
    );
    expect(await shown()).toEqual([]);

    await moveClock(on.tact, start - 10 * MINUTE - Date.now());
    await until('the reminder', async () => (await shown()).includes('chat-bufferchat'), 10_000);
    await on.tact.inside(() => chrome.notifications.clear('chat-bufferchat'));
    await moveClock(on.tact, start + 5 * MINUTE - Date.now());
    await sleep(1500);
    const { reminded } = (await on.tact.inside(() => chrome.storage.local.get('reminded'))) as {
      reminded: object;
    };
    expect(reminded).toEqual({ bufferchat: start });
    expect(await shown()).toEqual([]);
  });
});
