import '../world.ts';
import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Dashboard } from '@/utils/extension/answers.ts';
import { openDatabase } from '@/utils/extension/journal/database.ts';
import { getSettings } from '@/utils/extension/settings.ts';
import { newId, seenAct } from '../world.ts';
import { ask, card, like, newWorker, onMessage, page, say, stage, stored } from './worker.ts';

stage();

describe('from like to card', () => {
  test('the second like of one person gets a card in words, in the page’s language or in English', async () => {
    const act = seenAct({ at: Date.now() });
    expect(await say({ type: 'act', lang: 'en', act })).toEqual({ ack: act.id });
    const { card: said } = await like({}, 'tlh');
    expect(said).toMatchObject({ rule: 'one-a-day', level: 'nudge', lang: 'en', dir: 'ltr' });
    expect(said?.fact).toMatch(/ann/);
    expect(said?.why).toBeDefined();
  });

  test('what was recorded is still there in a new worker, and repeated reports get the same card', async () => {
    await like();
    const act = seenAct({ at: Date.now() });
    const first = await say({ type: 'act', lang: 'en', act });
    await newWorker();
    expect(await say({ type: 'act', lang: 'en', act })).toEqual(first);
    expect((await ask({ type: 'dashboard' })).week.at(-1)?.counts).toEqual({ like: 2 });
  });

  test('an undo is acknowledged and the popup shows it', async () => {
    const act = seenAct({ at: Date.now() });
    await say({ type: 'act', lang: 'en', act });
    const id = newId();
    const { account, kind, post, person } = act;
    expect(await say({ type: 'undo', id, at: Date.now(), account, kind, post, person })).toEqual({ ack: id });
    expect((await ask({ type: 'dashboard' })).near).toEqual([]);
  });
});

describe('each answer does what it says at once', () => {
  test('turn this rule off', async () => {
    const { advice } = await card();
    const { note } = await say({ type: 'answer', advice, action: 'rule-off' });
    expect(note?.text).toMatch(/One a day/);
    expect((await getSettings()).rules['one-a-day']?.on).toBe(false);
    expect((await like()).card?.rule).not.toBe('one-a-day');
  });

  test('I know them', async () => {
    const { advice } = await card();
    expect((await say({ type: 'answer', advice, action: 'know-person' })).note?.text).toMatch(/ann/);
    expect((await like()).card).toBeUndefined();
    expect(await ask({ type: 'marked' })).toMatchObject([{ handle: 'ann', known: 'known' }]);
  });

  test('says what it did in the language of its tab, whatever other tabs speak', async () => {
    await like({}, 'de');
    const { card: german } = await like({}, 'de');
    const elsewhere = { ...page, tab: { id: 2, incognito: false } };
    await onMessage({ type: 'act', lang: 'lv', act: seenAct({ at: Date.now(), person: 'bob' }) }, elsewhere);
    const { note } = await say({ type: 'answer', advice: german?.advice ?? '', action: 'know-person' });
    expect(note?.lang).toBe('de');
  });

  test('a limit that is changed holds for the next like', async () => {
    await ask({ type: 'mark', account: 'me', handle: 'ann', as: 'stranger' });
    await browser.storage.local.set({ settings: { rules: { 'one-a-day': { options: { stranger: 3 } } } } });
    await like();
    expect((await like()).card).toBeUndefined();
  });

  test('a rule that is noise moves to the popup and says so', async () => {
    const { advice } = await card();
    const db = await openDatabase();
    await db.put('meta', { shown: 10, notUseful: 1 }, 'tally:one-a-day');
    db.close();
    const { note } = await say({ type: 'answer', advice, action: 'not-useful' });
    expect(note?.text).toMatch(/often not useful/);
    expect((await getSettings()).rules['one-a-day']?.level).toBe('popup');
    expect((await ask({ type: 'dashboard' })).demoted).toEqual(['one-a-day']);
  });

  test('snooze', async () => {
    const { snoozedUntil } = await ask({ type: 'snooze', until: 'hour' });
    expect(snoozedUntil).toBeGreaterThan(Date.now());
    await like();
    expect((await like()).card).toBeUndefined();
    expect((await ask({ type: 'dashboard' })).snoozedUntil).toBe(snoozedUntil);
    expect(await ask({ type: 'snooze', until: 'off' })).toEqual({});
  });

  test('erase', async () => {
    await card();
    expect(await ask({ type: 'erase' })).toEqual({ ok: true });
    expect(await stored()).toEqual([[], [], [], []]);
    expect((await ask({ type: 'dashboard' })).damage).toBeUndefined();
  });
});

test('own lists are learned in bulk, with the progress in words', async () => {
  const people = ['ann', 'bob'].map((handle) => ({ handle, following: true }));
  const { note } = await say({ type: 'people', account: 'me', people, list: 'following', lang: 'en' });
  expect(note?.text).toBe('2 people you follow are known to Tact.');
  expect(await say({ type: 'people', account: 'me', people, lang: 'en' })).toEqual({ ack: true });
});

test('an account is known once a page signed in to it was seen', async () => {
  await say({ type: 'sight', sight: 'seeing', account: 'me' });
  expect(await ask({ type: 'accounts' })).toEqual(['me']);
});

test('the icon says of each tab what was seen there, and of a tab that said nothing only its name', async () => {
  vi.mocked(browser.tabs.query).mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }] as never);
  const second = { ...page, tab: { id: 2, incognito: false } };
  await onMessage({ type: 'sight', sight: 'seeing', account: '' }, second);
  await say({ type: 'sight', sight: 'blind', account: '' });
  await vi.waitFor(() =>
    expect(browser.action.setTitle).toHaveBeenCalledWith({
      tabId: 1,
      title: expect.stringMatching(/cannot see/),
    }),
  );
  await vi.waitFor(() =>
    expect(browser.action.setTitle).toHaveBeenCalledWith({ tabId: 2, title: expect.stringMatching(/is on/) }),
  );
  const titles = vi.mocked(browser.action.setTitle).mock.calls.map(([call]) => call);
  const silent = titles.filter(({ tabId }) => tabId === 3 || tabId === undefined);
  expect(silent.length).toBeGreaterThan(1);
  for (const { title } of silent) expect(title).toBe('Tact – etiquette coach for X');
});

test('the dashboard is whole in a world where nothing happened', async () => {
  const empty: Dashboard = await ask({ type: 'dashboard' });
  expect(empty).toMatchObject({ account: '', near: [], said: [], praise: [], voice: 'gentle', demoted: [] });
  expect(empty.tip).toMatch(/^tip_/);
});
