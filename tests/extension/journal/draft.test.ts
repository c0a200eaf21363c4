import '../world.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Voice } from '@/utils/etiquette/settings.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { answer } from '@/utils/extension/journal/answer.ts';
import type { Context } from '@/utils/extension/journal/context.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { judgeDraft, type SeenDraft } from '@/utils/extension/journal/draft.ts';
import { exportAll } from '@/utils/extension/journal/export.ts';
import { learn, mark } from '@/utils/extension/journal/people.ts';
import { pruneHashes } from '@/utils/extension/journal/prune.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { at, context, freshJournal, NOON, newId, seenAct } from '../world.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const OFF = 'Lovely canaryword https://own.example/canarypath';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

const world = (parts: Partial<Context> = {}, voice: Voice = 'gentle') =>
  context({ settings: { ...healSettings({ ownPlaces: ['own.example'] }), voice }, ...parts });

const written = (text = OFF, more: Partial<SeenDraft> = {}): SeenDraft => ({
  kind: 'reply',
  account: 'me',
  person: 'ann',
  post: '1',
  text,
  media: false,
  people: [],
  thread: [
    { person: 'ann', text: 'My wombatthread sourdough is flat', lang: 'en', role: 'root', links: false },
  ],
  ...more,
});

const level = async (draft: SeenDraft, when = NOON, voice: Voice = 'gentle', id = newId()) => {
  const { advice } = await judgeDraft(db, id, draft, world({ now: when }, voice));
  return { id: advice?.id ?? '', level: advice?.level, rule: advice?.rule };
};
/** A draft whose pause was really shown. */
const paused = async (person: string, when: number) => {
  const said = await level(written(OFF, { person, post: person }), when);
  await shown(db, said.id, world({ now: when }), said.level === 'pause' ? 'pause' : 'hint');
  return said.level;
};

describe('a draft is judged', () => {
  it('an own link off topic deserves a pause, and the page learns which places to watch', async () => {
    const { advice, watch, hosts } = await judgeDraft(db, newId(), written(), world());
    expect(advice).toMatchObject({ rule: 'off-topic-link', level: 'pause', person: 'ann', state: 'due' });
    expect([watch, hosts]).toEqual([['own.example'], ['own.example']]);
  });

  it('with somebody known it is silent, and nothing has to be watched', async () => {
    await mark(db, 'me', 'ann', 'known', NOON);
    const { advice, watch } = await judgeDraft(db, newId(), written(), world());
    expect([advice, watch]).toEqual([undefined, []]);
  });

  it('the website on the own profile counts as own', async () => {
    await learn(db, 'me', { people: [{ handle: 'me', site: 'https://www.Mine.example/' }] }, at(NOON));
    const said = await level(written('Lovely https://mine.example/x'));
    expect(said).toMatchObject({ rule: 'off-topic-link', level: 'pause' });
  });

  it('"Not for @ann" silences the rule for her alone', async () => {
    const { id } = await level(written());
    await answer(db, id, 'not-for-person', NOON);
    expect((await level(written())).rule).not.toBe('off-topic-link');
    expect((await level(written(OFF, { person: 'bob' }))).rule).toBe('off-topic-link');
  });

  it('asking again and again about one draft makes one row', async () => {
    const id = newId();
    for (const text of [OFF, `${OFF} `, `${OFF} more`]) await level(written(text), NOON, 'gentle', id);
    expect(await db.count('advice')).toBe(1);
  });
});

describe('the budget of gentle', () => {
  it('two pauses a day, 30 minutes apart; what is over becomes a hint', async () => {
    expect(await paused('ann', NOON)).toBe('pause');
    expect(await paused('bob', NOON + 10 * MINUTE)).toBe('hint');
    expect(await paused('carol', NOON + 40 * MINUTE)).toBe('pause');
    expect(await paused('dan', NOON + 90 * MINUTE)).toBe('hint');
  });
  it('no press is held for a look where no pause could follow', async () => {
    await paused('ann', NOON);
    const soon = world({ now: NOON + 10 * MINUTE });
    expect((await judgeDraft(db, newId(), written(OFF, { person: 'bob', post: '7' }), soon)).watch).toEqual(
      [],
    );
    const later = world({ now: NOON + 40 * MINUTE });
    expect((await judgeDraft(db, newId(), written(OFF, { person: 'bob', post: '7' }), later)).watch).toEqual([
      'own.example',
    ]);
  });
  it('a draft does not use up its own pause', async () => {
    const id = newId();
    const first = await level(written(), NOON, 'gentle', id);
    await shown(db, first.id, world(), 'pause');
    expect((await level(written(`${OFF} more`), NOON + MINUTE, 'gentle', id)).level).toBe('pause');
  });
  it('once a day about one person', async () => {
    expect(await paused('ann', NOON)).toBe('pause');
    expect(await paused('ann', NOON + 60 * MINUTE)).toBe('hint');
  });
  it('attentive pauses every time, quiet and a snooze never', async () => {
    await paused('ann', NOON);
    expect((await level(written(), NOON + MINUTE, 'attentive')).level).toBe('pause');
    expect((await level(written(), NOON + MINUTE, 'quiet')).level).toBeUndefined();
    const { advice, watch } = await judgeDraft(db, newId(), written(), world({ snoozed: true }, 'attentive'));
    expect([advice, watch]).toEqual([undefined, []]);
    expect((await judgeDraft(db, newId(), written(), world({}, 'quiet'))).watch).toEqual([]);
  });
  it('an open insult never waits', async () => {
    await paused('ann', NOON);
    const said = await level(written('You idiot', { person: 'zoe', post: '99' }), NOON + MINUTE);
    expect(said).toMatchObject({ rule: 'cool-down', level: 'pause' });
  });
  it('link dropping never waits', async () => {
    for (const [index, person] of ['x1', 'x2'].entries())
      await record(
        db,
        seenAct({
          kind: 'reply',
          person,
          thread: String(70 + index),
          post: String(80 + index),
          links: ['https://own.example/canarypath'],
        }),
        world(),
      );
    await paused('ann', NOON);
    await paused('bob', NOON + MINUTE);
    const said = await level(written(OFF, { person: 'zoe', post: '99' }), NOON + 2 * MINUTE);
    expect(said).toMatchObject({ rule: 'link-dropping', level: 'pause' });
  });
});

describe('nothing of a text stays', () => {
  const everything = async () => {
    const rows = await Promise.all(
      (['acts', 'counters', 'people', 'advice', 'meta'] as const).map((store) => db.getAll(store)),
    );
    return JSON.stringify([
      rows,
      await exportAll(db, healSettings({}), NOON),
      await fakeBrowser.storage.local.get(),
    ]);
  };

  it('neither of a draft, nor of its thread, nor the path of a link', async () => {
    const { advice } = await judgeDraft(db, newId(), written(`${OFF} sourdough`), world());
    if (advice) await shown(db, advice.id, world(), 'hint');
    await record(
      db,
      seenAct({ kind: 'reply', links: ['https://own.example/canarypath?canaryquery'] }),
      world(),
    );
    const all = await everything();
    expect(all).not.toMatch(/canary|wombat/);
    expect(all).toContain('own.example');
  });

  it('two links to one page have one hash, which another journal does not share', async () => {
    const pages = async () => {
      for (const post of ['5', '6'])
        await record(db, seenAct({ kind: 'reply', post, links: ['https://own.example/a'] }), world());
      return (await db.getAll('acts')).map(({ traits }) => traits?.links?.[0]?.page);
    };
    const [one, two] = await pages();
    expect(one).toMatch(/^[0-9a-f]{24}$/);
    expect(one).toBe(two);
    db = await freshJournal();
    expect((await pages())[0]).not.toBe(one);
  });

  it('the hashes go after 30 days, the hosts stay', async () => {
    await record(db, seenAct({ kind: 'reply', links: ['https://own.example/a'] }), world());
    await pruneHashes(db, ['me'], NOON + 29 * DAY);
    expect((await db.getAll('acts'))[0]?.traits?.links?.[0]).toHaveProperty('page');
    await pruneHashes(db, ['me'], NOON + 31 * DAY);
    expect((await db.getAll('acts'))[0]?.traits?.links).toEqual([{ host: 'own.example' }]);
  });
});
