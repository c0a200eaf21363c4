import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, ActKind } from '@/utils/etiquette/act.ts';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import { doneIn, metIn } from '@/utils/etiquette/chats/met.ts';
import { newVisit, type Visit } from '@/utils/etiquette/chats/visit.ts';
import { act, HOUR, MINUTE, NOON } from '../situations.ts';

const visit: Visit = {
  ...newVisit({ ...newChat('GardenChat'), hosts: ['holly'] }, { from: NOON, until: NOON + HOUR }),
  joined: NOON,
};
/** An act in the chat, so many minutes after its start. */
const inside = (kind: ActKind, minutes: number, more: Partial<Act> = {}) =>
  act(kind, NOON + minutes * MINUTE, { traits: { chats: ['gardenchat'] }, ...more });
const outside = (kind: ActKind, minutes: number, more: Partial<Act> = {}) =>
  act(kind, NOON + minutes * MINUTE, more);
const met = (acts: readonly Act[], who = 'ann', where = visit) => metIn(where, acts).get(who);

describe('what was done in a chat', () => {
  it('has its hashtag and its time, and stands', () => {
    const good = inside('post', 5);
    const all = [
      good,
      outside('post', 6),
      inside('post', 7, { traits: { chats: ['otherchat'] } }),
      inside('post', 8, { undoneAt: NOON + HOUR }),
      inside('post', -1),
      inside('post', 61),
      inside('answer', 9),
    ];
    expect(doneIn(visit, all)).toEqual([good]);
  });
});

describe('whom one met', () => {
  it('are those spoken to, quoted, reposted, or named; a like meets nobody', () => {
    const acts = [
      inside('reply', 1, { person: 'ann' }),
      inside('quote', 2, { person: 'bob' }),
      inside('repost', 3, { person: 'carl' }),
      inside('post', 4, { person: 'me', mentions: ['dora', 'me'] }),
      inside('like', 5, { person: 'emil' }),
    ];
    expect([...metIn(visit, acts).keys()].sort()).toEqual(['ann', 'bob', 'carl', 'dora', 'holly']);
    expect(met(acts, 'carl')).toMatchObject({ words: 0, reposts: 1, evidence: [] });
  });

  it('are the hosts, too, though nothing was said', () => {
    expect(met([], 'holly')).toMatchObject({ words: 0, theirs: 0, thanked: false });
  });

  it('are those who answered what was said to them there, half an hour after the end at the most', () => {
    const answers = [0, 2, 60, 90, 91].map((minutes) => outside('answer', minutes));
    expect(met([inside('reply', 1), ...answers])?.theirs).toBe(3);
  });

  it('an answer that may be to anything is none of the chat', () => {
    expect(met([outside('answer', 20), outside('mention', 21)])).toBeUndefined();
    expect(met([inside('answer', 20)])?.theirs).toBe(1);
  });

  it('a word with the hashtag of another chat belongs there', () => {
    expect(met([inside('mention', 5, { traits: { chats: ['otherchat'] } })])).toBeUndefined();
    expect(met([inside('mention', 5)])?.theirs).toBe(1);
  });

  it('the evidence is every word, either way, the oldest first', () => {
    const acts = [outside('answer', 9), inside('reply', 4), inside('repost', 2), inside('reply', 12)];
    const [answer, first, , second] = acts.map(({ id }) => id);
    expect(met(acts)?.evidence).toEqual([first, answer, second]);
  });
});

describe('thanks', () => {
  const thanks = (kind: ActKind, minutes: number, more: Partial<Act> = {}) =>
    outside(kind, minutes, { traits: { says: ['thanks'] }, ...more });

  it('count in the chat and for two days, to them or naming them', () => {
    expect(
      met([inside('reply', 1), inside('reply', 50, { traits: { chats: ['gardenchat'], says: ['thanks'] } })]),
    ).toMatchObject({ thanked: true, since: false });
    expect(met([inside('reply', 1), thanks('reply', 60 + 47 * 60)])).toMatchObject({
      thanked: true,
      since: true,
    });
    expect(met([thanks('post', 70, { person: 'bob', mentions: ['holly'] })], 'holly')?.thanked).toBe(true);
  });

  it('to somebody else, of another day, or taken back are none', () => {
    expect(met([inside('reply', 1), thanks('reply', 70, { person: 'bob' })])?.thanked).toBe(false);
    expect(met([inside('reply', 1), thanks('reply', 60 + 48 * 60)])?.thanked).toBe(false);
    expect(met([inside('reply', 1), thanks('reply', 70, { undoneAt: NOON + 2 * HOUR })])?.thanked).toBe(
      false,
    );
  });
});

describe('a word since', () => {
  it('is one after the end, in public or in private; applause is none', () => {
    const first = inside('reply', 1);
    expect(met([first, outside('reply', 59)])?.since).toBe(false);
    expect(met([first, outside('reply', 61)])?.since).toBe(true);
    expect(met([first, outside('dm', 200)])?.since).toBe(true);
    expect(met([first, outside('like', 200)])?.since).toBe(false);
  });

  it('begins when the user left', () => {
    expect(
      met([inside('reply', 1), outside('reply', 40)], 'ann', { ...visit, left: NOON + 30 * MINUTE })?.since,
    ).toBe(true);
  });
});

it('the order in which acts are read changes nothing, and nobody is met twice', () => {
  const kinds = fc.constantFrom<ActKind>(
    'reply',
    'quote',
    'post',
    'repost',
    'like',
    'dm',
    'answer',
    'mention',
  );
  const acts = fc.array(
    fc.record({
      kind: kinds,
      minutes: fc.integer({ min: -30, max: 4000 }),
      person: fc.constantFrom('ann', 'bob', 'holly'),
      chats: fc.constantFrom<string[] | undefined>(undefined, ['gardenchat'], ['otherchat']),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(acts, fc.infiniteStream(fc.nat()), (some, random) => {
      const all = some.map(({ kind, minutes, person, chats }) =>
        outside(kind, minutes, { person, ...(chats && { traits: { chats } }) }),
      );
      const keyed = all.map((one) => ({ one, key: random.next().value ?? 0 }));
      const mixed = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
      const numbers = (from: readonly Act[]) =>
        [...metIn(visit, from)]
          .map(([handle, { evidence, ...rest }]) => ({ handle, n: evidence.length, ...rest }))
          .sort((a, b) => a.handle.localeCompare(b.handle));
      expect(numbers(mixed)).toEqual(numbers(all));
      for (const { n, words, theirs } of numbers(all)) expect(n).toBe(words + theirs);
    }),
  );
});
