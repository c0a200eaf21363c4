import '../world.ts';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { HOUR, NOON, newId, seenAct } from '../world.ts';
import { ask, onMessage, own, page, say, stage, stored } from './worker.ts';

stage();

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
