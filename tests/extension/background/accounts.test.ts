import '../world.ts';
import { describe, expect, test } from 'vitest';
import { mannersOf } from '@/utils/etiquette/manners.ts';
import { withOwnRule, withProfile, withVoice } from '@/utils/etiquette/own-settings.ts';
import type { Settings } from '@/utils/etiquette/settings.ts';
import { changeSettings, getSettings } from '@/utils/extension/settings.ts';
import { ask, card, like, onMessage, own, page, say, stage } from './worker.ts';

stage();

const shop = { account: 'shop' };
const forShop = (set: { on?: boolean; stranger?: number }) =>
  changeSettings((now: Settings) =>
    withOwnRule(now, 'shop', 'one-a-day', ({ on, level, options }) => ({
      on: set.on ?? on,
      level,
      options: { ...options, stranger: set.stranger ?? options.stranger ?? null },
    })),
  );

describe('the same likes by two accounts', () => {
  test('are judged by the settings of each', async () => {
    await forShop({ stranger: 2 });
    for (const account of ['me', 'shop']) expect((await like({ account })).card).toBeUndefined();
    expect((await like()).card?.rule).toBe('one-a-day');
    expect((await like(shop)).card).toBeUndefined();
    expect((await like(shop)).card?.fact).toMatch(/3/);
  });

  test('are shown each in its own dashboard, with its own room and voice', async () => {
    await forShop({ on: false });
    await changeSettings((now) => withVoice(withProfile(now, 'shop', 'brand'), 'shop', 'quiet'));
    await like();
    await like(shop);
    const [mine, theirs] = [
      await ask({ type: 'dashboard', account: 'me' }),
      await ask({ type: 'dashboard', ...shop }),
    ];
    expect(mine).toMatchObject({ account: 'me', profile: 'personal', unsaid: true, voice: 'gentle' });
    expect(mine.near).toMatchObject([{ handle: 'ann', used: 1 }]);
    expect(theirs).toMatchObject({ account: 'shop', profile: 'brand', voice: 'quiet', limits: [], near: [] });
    expect(theirs.unsaid).toBeUndefined();
    expect(theirs.week.at(-1)?.counts).toEqual({ like: 1 });
  });
});

describe('how an account is used', () => {
  test('is asked of nobody once it was said, not even over a change of a rule', async () => {
    await forShop({ on: false });
    expect((await ask({ type: 'dashboard', ...shop })).unsaid).toBe(true);
    expect(await ask({ type: 'profile', ...shop, profile: 'personal' })).toEqual({ ok: true });
    expect((await ask({ type: 'dashboard', ...shop })).unsaid).toBeUndefined();
    expect((await getSettings()).accounts.shop).toEqual({
      profile: 'personal',
      rules: { 'one-a-day': { on: false } },
    });
  });

  test('is not asked where the organisation has said it, which is named', async () => {
    const guidelines = { name: 'Acme', accounts: ['shop'], profile: 'brand' as const, rules: {} };
    await changeSettings((now) => ({ ...now, guidelines }));
    const asked = await ask({ type: 'dashboard', ...shop });
    expect(asked).toMatchObject({ profile: 'brand', profileBy: 'Acme' });
    expect(asked.unsaid).toBeUndefined();
    expect((await ask({ type: 'dashboard', account: 'me' })).unsaid).toBe(true);
  });

  test('is not asked of an account that nobody could name, nor taken from a page or about nonsense', async () => {
    expect((await ask({ type: 'dashboard' })).unsaid).toBeUndefined();
    const message = { type: 'profile', account: 'shop', profile: 'brand' };
    for (const [wrong, sender] of [
      [message, page],
      [{ ...message, account: '' }, own],
      [{ ...message, profile: 'shop' }, own],
    ] as const)
      expect(await onMessage(wrong, sender)).toMatchObject({ retry: false });
    expect((await getSettings()).accounts).toEqual({});
  });
});

test('"Turn this rule off" works where the account has turned it on for itself, and there alone', async () => {
  await changeSettings((now) => {
    const rule = now.rules['one-a-day'];
    return rule ? { ...now, rules: { ...now.rules, 'one-a-day': { ...rule, on: false } } } : now;
  });
  await changeSettings((now) => withOwnRule(now, 'me', 'one-a-day', (set) => ({ ...set, on: true })));
  const { advice } = await card();
  await say({ type: 'answer', advice, action: 'rule-off' });
  const settings = await getSettings();
  expect(mannersOf(settings, 'me').rules['one-a-day']?.on).toBe(false);
  expect((await like()).card?.rule).not.toBe('one-a-day');
});
