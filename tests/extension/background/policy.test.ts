import '../world.ts';
import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Guidelines } from '@/utils/etiquette/guidelines/guidelines.ts';
import { openDatabase } from '@/utils/extension/journal/database.ts';
import { watchPolicy } from '@/utils/extension/policy.ts';
import { changeSettings, getSettings } from '@/utils/extension/settings.ts';
import { ask, card, like, say, stage } from './worker.ts';

stage();

const acme = (rules: Guidelines['rules'], more: object = {}) => ({
  guidelines: { format: 'tact-guidelines', version: 1, name: 'Acme', rules, ...more },
});
const setPolicy = (policy: object) => browser.storage.managed.set(policy);
const limit = (stranger: number) => ({ 'one-a-day': { options: { stranger } } });

describe('what the organisation has set in the browser', () => {
  test('is what Tact judges by, from the next act on', async () => {
    await setPolicy(acme({ ...limit(2), spree: { on: false } }));
    await like();
    expect((await like()).card).toBeUndefined();
    expect((await like()).card?.rule).toBe('one-a-day');
  });

  test('holds for the accounts that it names, and for no others', async () => {
    await setPolicy(acme({ 'one-a-day': { on: false } }, { accounts: ['me'] }));
    const second = async (account: string) => {
      await like({ account });
      return (await like({ account })).card?.rule;
    };
    expect([await second('me'), await second('other')]).toEqual([undefined, 'one-a-day']);
  });

  test('stands above the guidelines that the user took', async () => {
    await changeSettings((now) => ({ ...now, guidelines: { name: 'Mine', rules: limit(9) } }));
    await setPolicy(acme(limit(1)));
    await like();
    expect((await like()).card?.rule).toBe('one-a-day');
  });

  test('with a mistake is not used, not even what is right in it, and the popup says so', async () => {
    await setPolicy(acme({ ...limit(9), spree: { options: { stranger: 99 } } }));
    expect((await card()).rule).toBe('one-a-day');
    expect((await ask({ type: 'dashboard' })).policyWrong).toBe(true);
    await setPolicy(acme(limit(9)));
    expect((await ask({ type: 'dashboard' })).policyWrong).toBeUndefined();
  });

  test('is nothing where the browser has no managed storage, as Firefox says', async () => {
    const missing = vi.fn(() => Promise.reject(new Error('Managed storage manifest not found')));
    vi.spyOn(browser.storage.managed, 'get').mockImplementation(missing);
    expect((await card()).rule).toBe('one-a-day');
    expect((await ask({ type: 'dashboard' })).policyWrong).toBeUndefined();
    expect(missing).toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test('is followed while a page is open', async () => {
    const called = vi.fn();
    const stop = watchPolicy(called);
    await browser.storage.local.set({ something: 1 });
    expect(called).not.toHaveBeenCalled();
    await setPolicy(acme({}));
    expect(called).toHaveBeenCalledOnce();
    stop();
    await setPolicy(acme(limit(2)));
    expect(called).toHaveBeenCalledOnce();
  });
});

describe('a rule that the organisation keeps on', () => {
  test('has no switch on its card', async () => {
    await setPolicy(acme({ 'one-a-day': { on: true } }));
    const actions = (await card()).rest.map(({ action }) => action);
    expect(actions).not.toContain('rule-off');
    expect(actions).toContain('not-useful');
  });

  test('stays on, and says so, where an older card had the switch', async () => {
    const { advice, rest } = await card();
    expect(rest.map(({ action }) => action)).toContain('rule-off');
    await setPolicy(acme({ 'one-a-day': { on: true } }));
    const { note } = await say({ type: 'answer', advice, action: 'rule-off' });
    expect(note?.text).toBe('Acme has set “One a day”: it stays on.');
    expect((await getSettings()).rules['one-a-day']?.on).toBe(true);
  });

  test('does not pretend to move to the popup where its level is set, too', async () => {
    const { advice } = await card();
    const db = await openDatabase();
    await db.put('meta', { shown: 10, notUseful: 1 }, 'tally:one-a-day');
    db.close();
    await setPolicy(acme({ 'one-a-day': { level: 'nudge' } }));
    const { note } = await say({ type: 'answer', advice, action: 'not-useful' });
    expect(note?.text).not.toMatch(/From now on/);
    expect((await ask({ type: 'dashboard' })).demoted).toEqual([]);
    expect((await getSettings()).rules['one-a-day']?.level).toBe('nudge');
  });
});
