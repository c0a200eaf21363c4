import { describe, expect, it } from 'vitest';
import type { SeenDraft } from '@/utils/x/sighting.ts';
import { stillHolds } from '@/utils/x/watch/still.ts';

const draft = (text: string, more: Partial<SeenDraft> = {}): SeenDraft => ({
  kind: 'dm',
  account: 'me',
  person: 'ann',
  text,
  media: false,
  people: [],
  thread: [],
  ...more,
});
const SENTENCE = 'I wrote something about rye bread';

describe('an answer about a draft still holds', () => {
  it.each([
    ['for the same text', SENTENCE, SENTENCE],
    ['while its end is being typed', SENTENCE, `${SENTENCE} too, ok`],
    ['while the path of its link grows', 'Look: own.example/a', 'Look: own.example/abc'],
  ])('%s', (_, before, after) => expect(stillHolds(draft(before), draft(after))).toBe(true));
});

describe('it holds no longer', () => {
  it.each([
    ['when the beginning changed', SENTENCE, `Once ${SENTENCE}`],
    ['when more was typed than a few letters', SENTENCE, `${SENTENCE}, and more than that`],
    ['when a link came', SENTENCE, `${SENTENCE} a.co`],
    ['when its end links elsewhere', 'Look: a.example', 'Look: b.example'],
  ])('%s', (_, before, after) => expect(stillHolds(draft(before), draft(after))).toBe(false));

  it('for another person, post or kind', () => {
    for (const more of [{ person: 'bob' }, { post: '12' }, { kind: 'reply' as const }])
      expect(stillHolds(draft(SENTENCE), draft(SENTENCE, more))).toBe(false);
  });

  it('when they have written since', () => {
    const chat = { theirs: false, mine: true, answered: false };
    for (const now of [
      { ...chat, theirs: true },
      { ...chat, answered: true },
    ])
      expect(stillHolds(draft(SENTENCE, { chat }), draft(SENTENCE, { chat: now }))).toBe(false);
  });
});
