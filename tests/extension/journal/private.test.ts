import '../world.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { answer } from '@/utils/extension/journal/answer.ts';
import type { Database } from '@/utils/extension/journal/database.ts';
import { judgeDraft, type SeenDraft } from '@/utils/extension/journal/draft.ts';
import { exportAll } from '@/utils/extension/journal/export.ts';
import { learn, mark } from '@/utils/extension/journal/people.ts';
import { pruneHashes } from '@/utils/extension/journal/prune.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { undo } from '@/utils/extension/journal/undo.ts';
import { at, context, counterOf, everyAct, freshJournal, NOON, newId } from '../world.ts';

const DAY = 86_400_000;
const PITCH =
  'Hi canaryname, we help wombat bakers like you double their sales with our newsletter, may I send an offer?';

let db: Database;
beforeEach(async () => {
  db = await freshJournal();
});

const message = (text: string, more: Partial<SeenDraft> = {}): SeenDraft => ({
  kind: 'dm',
  account: 'me',
  person: 'ann',
  chat: { theirs: false, mine: false, answered: false },
  text,
  media: false,
  people: [],
  thread: [],
  ...more,
});
const dm = (more: Partial<SeenAct> = {}): SeenAct => ({
  id: newId(),
  at: NOON,
  account: 'me',
  kind: 'dm',
  person: 'ann',
  ...more,
});
const stranger = (handle: string) =>
  learn(db, 'me', { people: [{ handle, following: false, followsYou: false }] }, at(NOON));
const judged = (draft: SeenDraft, now = NOON) => judgeDraft(db, newId(), draft, context({ now }));

describe('a private message', () => {
  it('to a stranger deserves a pause, to somebody unknown a hint, to somebody known nothing', async () => {
    await stranger('ann');
    expect((await judged(message('Hello there'))).advice).toMatchObject({ rule: 'early-dm', level: 'pause' });
    expect((await judged(message('Hello there', { person: 'bob' }))).advice).toMatchObject({
      rule: 'early-dm',
      level: 'hint',
    });
    await mark(db, 'me', 'carol', 'known', NOON);
    expect((await judged(message('Hello there', { person: 'carol' }))).advice).toBeUndefined();
  });

  it('is none of the link rules’ business', async () => {
    await mark(db, 'me', 'ann', 'known', NOON);
    const { advice, watch } = await judged(message('See https://own.example/a'));
    expect([advice, watch]).toEqual([undefined, []]);
  });

  it('is answered once more after a message to them, within the day', async () => {
    const wrote = (hours: number) =>
      record(db, dm({ kind: 'wrote-first', at: NOON + hours * 3_600_000 }), at(NOON + hours * 3_600_000));
    await wrote(0);
    await wrote(1);
    await record(db, dm({ at: NOON + 2 * 3_600_000 }), at(NOON + 2 * 3_600_000));
    await wrote(3);
    await wrote(4);
    expect((await everyAct(db)).filter(({ kind }) => kind === 'wrote-first')).toHaveLength(2);
  });

  it('is told once of somebody who wrote earlier, however often that is seen', async () => {
    for (const hours of [0, 48]) {
      const then = NOON + hours * 3_600_000;
      await record(db, dm({ kind: 'wrote-first', at: then, earlier: true }), at(then));
      await record(db, dm({ at: then + 1000 }), at(then + 1000));
    }
    const [first, ...more] = (await everyAct(db)).filter(({ kind }) => kind === 'wrote-first');
    expect([first?.at, 'earlier' in (first ?? {}), more]).toEqual([NOON, false, []]);
  });

  it('is silent once they wrote; that is kept once a day', async () => {
    await stranger('ann');
    for (const at of [NOON, NOON + 1000, NOON + 2000])
      await record(db, dm({ kind: 'wrote-first', at }), context({ now: at }));
    expect((await everyAct(db)).map(({ kind }) => kind)).toEqual(['wrote-first']);
    expect((await judged(message('Hello there'), NOON + 3000)).advice).toBeUndefined();
  });

  it('is counted once, and taken back when it failed', async () => {
    const sent = dm();
    for (const _ of [1, 2]) await record(db, sent, context());
    expect(await counterOf(db, '2026-03-11', 'ann', 'dm')).toBe(1);
    const failed = { id: newId(), at: NOON + 5000, account: 'me', kind: 'dm' as const, act: sent.id };
    for (const _ of [1, 2]) await undo(db, failed, NOON + 5000);
    expect(await counterOf(db, '2026-03-11', 'ann', 'dm')).toBe(0);
    expect((await everyAct(db))[0]).toMatchObject({ undoneAt: NOON + 5000 });
  });

  it('is counted as failed also when its undo arrives first, and two messages are two', async () => {
    const [one, two] = [dm(), dm({ at: NOON + 1000 })];
    await undo(db, { id: newId(), at: NOON + 5000, account: 'me', kind: 'dm', act: one.id }, NOON + 5000);
    for (const sent of [one, two]) await record(db, sent, context({ now: NOON + 6000 }));
    expect(await counterOf(db, '2026-03-11', 'ann', 'dm')).toBe(1);
  });

  it('that says nearly the same to a third person is held back, whatever else was said today', async () => {
    for (const person of ['bob', 'carol']) {
      const { traits } = await judged(message(PITCH.replace('canaryname', person), { person }));
      await record(db, dm({ person, ...traits }), context());
    }
    const { advice } = await judged(message(PITCH.replace('canaryname', 'Ann')));
    expect(advice).toMatchObject({ rule: 'mass-dm', level: 'pause', finding: { data: { n: 3, days: 7 } } });
  });

  it('sent again while the first is open is held back, and the days are right', async () => {
    await record(db, dm({ at: NOON }), context());
    const { advice } = await judged(message('Hello again'), NOON + 4 * DAY);
    expect(advice).toMatchObject({ rule: 'ask-once', finding: { data: { n: 4 } } });
  });
});

describe('a claim about somebody named', () => {
  const claim = (): SeenDraft => ({
    ...message('As my friend @carol says: patience', { people: ['carol'] }),
    kind: 'reply',
    post: '1',
    root: '1',
    thread: [{ person: 'ann', text: 'My bread is flat', lang: 'en', role: 'root', links: false }],
  });

  it('is about the one who is named, and "I know them" settles it', async () => {
    const { advice } = await judged(claim());
    expect(advice).toMatchObject({ rule: 'name-dropping', person: 'carol', level: 'pause' });
    await answer(db, advice?.id ?? '', 'know-person', NOON);
    expect((await judged(claim())).advice?.rule).not.toBe('name-dropping');
    expect((await db.get('people', ['me', 'carol']))?.known).toBe('known');
  });
});

describe('nothing of a private message stays', () => {
  it('neither of a draft nor of what was sent: not in the database, the export, or the storage', async () => {
    const text = `My good friend @canaryfriend sent me. ${PITCH} See https://own.example/canarypath, DM me, could we grab a coffee this week?`;
    await stranger('ann');
    const { advice, traits } = await judged(message(text, { people: ['canaryfriend'] }));
    if (advice) await shown(db, advice.id, context(), 'pause');
    await record(db, dm({ links: ['https://own.example/canarypath'], ...traits }), context());
    const rows = await Promise.all(
      (['acts', 'counters', 'people', 'advice', 'meta'] as const).map((store) => db.getAll(store)),
    );
    const exported = await exportAll(db, healSettings({}), NOON);
    const all = JSON.stringify([rows, exported, await fakeBrowser.storage.local.get()]);
    expect(all).not.toMatch(/canary|wombat|coffee|double/i);
    expect((await everyAct(db))[0]?.traits).toEqual({
      links: [{ host: 'own.example', page: expect.stringMatching(/^[0-9a-f]{24}$/) }],
      asks: ['dm', 'meeting'],
      similar: expect.stringMatching(/^[0-9a-f]{96}$/),
    });
  });

  it('a signature says nothing without this journal’s key, and goes after 30 days', async () => {
    const signature = async () => (await judged(message(PITCH))).traits.similar;
    const one = await signature();
    await record(db, dm({ ...(one && { similar: one }) }), context());
    await pruneHashes(db, ['me'], NOON + 29 * DAY);
    expect((await everyAct(db))[0]?.traits).toEqual({ similar: one });
    await pruneHashes(db, ['me'], NOON + 300 * DAY);
    expect((await everyAct(db))[0]?.traits).toEqual({});
    db = await freshJournal();
    expect(await signature()).not.toBe(one);
  });
});
