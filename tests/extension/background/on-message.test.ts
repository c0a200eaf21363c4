import '../world.ts';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Answers, Dashboard, OwnAnswers } from '@/utils/extension/answers.ts';
import { openDatabase } from '@/utils/extension/journal/database.ts';
import { getSettings } from '@/utils/extension/settings.ts';
import { freshWorld, HOUR, NOON, newId, seenAct } from '../world.ts';

let onMessage: typeof import('@/entrypoints/background/on-message.ts').onMessage;

/** The worker dies; the next message finds a new one. */
async function newWorker() {
  vi.resetModules();
  ({ onMessage } = await import('@/entrypoints/background/on-message.ts'));
}
beforeEach(async () => {
  freshWorld();
  await newWorker();
});
afterEach(() => void vi.useRealTimers());

const page = { id: 'tact-test', url: 'https://x.com/home', frameId: 0, tab: { id: 1, incognito: false } };
const own = { id: 'tact-test', url: 'chrome-extension://tact-test/popup.html' };
const say = async <T extends keyof Answers>(message: { type: T } & Record<string, unknown>) =>
  (await onMessage(message, page)) as Answers[T];
const ask = async <T extends keyof OwnAnswers>(message: { type: T } & Record<string, unknown>) =>
  (await onMessage(message, own)) as OwnAnswers[T];
const like = (parts: object = {}, lang = 'en') =>
  say({ type: 'act', lang, act: seenAct({ at: Date.now(), ...parts }) });
const stored = async () => {
  const db = await openDatabase();
  const rows = await Promise.all(
    (['acts', 'counters', 'people', 'advice'] as const).map((store) => db.getAll(store)),
  );
  db.close();
  return rows;
};

async function card() {
  await like();
  const { card: first } = await like();
  if (!first) throw new Error('no card');
  await say({ type: 'shown', advice: first.advice });
  return first;
}

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

describe('when the journal cannot be written', () => {
  test('the page is told to try again, the popup says so, and the next success clears it', async () => {
    await like();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await like()).toEqual({ error: 'QuotaExceededError: no room', retry: true });
    put.mockRestore();
    expect((await ask({ type: 'dashboard' })).trouble).toBe('QuotaExceededError: no room');
    expect(await like()).toHaveProperty('ack');
    expect((await ask({ type: 'dashboard' })).trouble).toBeUndefined();
  });

  test('a database that the browser threw away is named as damage until it was seen', async () => {
    await like();
    globalThis.indexedDB = new IDBFactory();
    await newWorker();
    expect((await ask({ type: 'dashboard' })).damage).toMatchObject({ acts: 1 });
    await ask({ type: 'damage-seen' });
    expect((await ask({ type: 'dashboard' })).damage).toBeUndefined();
  });
});

describe('small things in the browser’s storage that became garbage', () => {
  test.each<[string, unknown, object | undefined]>([
    ['nothing that tells when', { acts: 3 }, undefined],
    ['a time that is none', { at: 'noon', acts: 3 }, undefined],
    ['a word', 'yes', undefined],
    ['a list', [1], undefined],
    ['a number of acts that is none', { at: NOON, acts: 'many' }, { at: NOON, acts: 0 }],
    ['no number of acts', { at: NOON }, { at: NOON, acts: 0 }],
    ['fewer acts than none', { at: NOON, acts: -2 }, { at: NOON, acts: 0 }],
  ])('damage with %s', async (_, garbage, healed) => {
    await browser.storage.local.set({ damage: garbage });
    expect((await ask({ type: 'dashboard' })).damage).toEqual(healed);
  });

  test.each([[7], [{}], [['x']], [true]])('trouble that is not in words (%j) is none', async (garbage) => {
    await browser.storage.local.set({ trouble: garbage });
    expect((await ask({ type: 'dashboard' })).trouble).toBeUndefined();
  });

  test.each([['tomorrow'], [String(Date.now() + HOUR)], [{}], [true]])(
    'a snooze that is no time (%j) silences nobody',
    async (garbage) => {
      await browser.storage.local.set({ snoozedUntil: garbage });
      expect((await ask({ type: 'dashboard' })).snoozedUntil).toBeUndefined();
      await like();
      expect((await like()).card).toBeDefined();
    },
  );

  test.each([['blind'], [['sharp']], [7], [{ 2: 'sharp', x: 'blind' }]])(
    'sights that are none (%j) are forgotten',
    async (garbage) => {
      await browser.storage.session.set({ sights: garbage });
      await say({ type: 'sight', sight: 'seeing', account: '' });
      const { getSights } = await import('@/entrypoints/background/tabs.ts');
      expect(await getSights()).toEqual({ 1: 'seeing' });
    },
  );
});

describe('what is not allowed', () => {
  test('a page may not ask what only Tact’s own pages may, nor the other way round', async () => {
    for (const question of ['dashboard', 'accounts', 'marked', 'erase', 'damage-seen'])
      expect(await onMessage({ type: question }, page)).toMatchObject({ retry: false });
    expect(await onMessage({ type: 'act', lang: 'en', act: seenAct() }, own)).toMatchObject({ retry: false });
  });

  test('nobody else may say anything', async () => {
    for (const sender of [
      {},
      { ...page, id: 'other' },
      { ...page, frameId: 2 },
      { ...page, url: 'https://a.example' },
    ])
      expect(await onMessage({ type: 'act', lang: 'en', act: seenAct() }, sender)).toEqual({
        error: 'not allowed',
        retry: false,
      });
    expect(await stored()).toEqual([[], [], [], []]);
  });

  test('a page that sends too fast is told to wait', async () => {
    const sent = await Promise.all(Array.from({ length: 60 }, () => onMessage({ type: 'nonsense' }, page)));
    expect(sent).toContainEqual({ error: 'too many messages', retry: true });
  });

  test('an act that came too fast is heard when it comes again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
    const acts = Array.from({ length: 30 }, () => seenAct());
    const sent = await Promise.all(acts.map((act) => say({ type: 'act', lang: 'en', act })));
    const waiting = acts.filter((_, index) => !('ack' in (sent[index] ?? {})));
    expect(waiting).toHaveLength(10);
    expect(sent).toContainEqual({ error: 'too many messages', retry: true });
    vi.setSystemTime(NOON + 1000);
    for (const act of waiting) expect(await say({ type: 'act', lang: 'en', act })).toHaveProperty('ack');
    expect((await stored())[0]).toHaveLength(30);
  });

  test('an act or undo over the limit of the day is named as trouble until its tab is heard again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
    for (let n = 0; n < 5000; n += 1) {
      vi.setSystemTime(NOON + n * 100);
      await onMessage({ type: 'nonsense' }, page);
    }
    const tooMany = { error: 'too many messages', retry: true };
    expect(await onMessage({ type: 'nonsense' }, page)).toMatchObject({ retry: false });
    expect((await ask({ type: 'dashboard' })).trouble).toBeUndefined();

    const act = seenAct();
    const { account, kind, post, person } = act;
    const undo = { type: 'undo' as const, id: newId(), at: NOON, account, kind, post, person };
    expect(await say(undo)).toEqual(tooMany);
    expect(await say({ type: 'act', lang: 'en', act })).toEqual(tooMany);
    const elsewhere = { ...page, tab: { id: 2, incognito: false } };
    expect(await onMessage({ type: 'act', lang: 'en', act: seenAct() }, elsewhere)).toHaveProperty('ack');
    expect((await ask({ type: 'dashboard' })).trouble).toBe('too many messages');

    vi.setSystemTime(NOON + 13 * HOUR);
    expect(await say({ type: 'act', lang: 'en', act })).toHaveProperty('ack', act.id);
    expect((await ask({ type: 'dashboard' })).trouble).toBeUndefined();
  });

  test('garbage is refused, never thrown and never written', async () => {
    const good = { type: 'act', lang: 'en', act: { ...seenAct(), mentions: ['bob'], thread: '4' } };
    const spoiled = fc.oneof(
      fc.anything(),
      fc.object(),
      fc
        .tuple(
          fc.constantFrom(...Object.keys(good.act)),
          fc.anything({ withBigInt: true, withNullPrototype: true }),
        )
        .filter(([key, value]) => value !== undefined && (good.act as Record<string, unknown>)[key] !== value)
        .filter(([key, value]) => !(key === 'kind' && typeof value === 'string'))
        .filter(([key, value]) => !(key === 'mentions' && Array.isArray(value) && value.length === 0))
        .filter(([key, value]) => !(key === 'at' && Number.isInteger(value)))
        .filter(([, value]) => typeof value !== 'string')
        .map(([key, value]) => ({ ...good, act: { ...good.act, [key]: value } })),
      fc.string({ minLength: 65 }).map((id) => ({ ...good, act: { ...good.act, id } })),
      fc.string({ minLength: 1 }).map((key) => ({ ...good, act: { ...good.act, [`x${key}`]: 1 } })),
    );
    let tab = 10;
    await fc.assert(
      fc.asyncProperty(spoiled, fc.boolean(), async (message, fromOwn) => {
        tab += 1;
        const sender = fromOwn ? own : { ...page, tab: { id: tab, incognito: false } };
        expect(await onMessage(message, sender)).toMatchObject({ retry: false });
      }),
      { numRuns: 500 },
    );
    expect(await stored()).toEqual([[], [], [], []]);
  });
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
