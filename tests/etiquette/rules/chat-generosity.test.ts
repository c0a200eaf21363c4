import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-generosity.ts';
import { companion, did, visit } from '../chats/stage.ts';

const own = [1, 2, 3].map((n) => did('post', n * 5, { answers: n }));
const toHost = { person: 'host' };

describe('keeps silent', () => {
  it('until there are three posts', () => {
    expect(companion(rule, 20, visit(), own.slice(1))).toBeUndefined();
  });
  it.each([
    ['a reply to a participant', did('reply', 16)],
    ['a quote of one', did('quote', 16)],
    ['a repost of one', did('repost', 16)],
    ['a post that speaks to one', did('post', 16, {}, { person: 'ann' })],
  ])('after %s', (_, kind) => expect(companion(rule, 20, visit(), [...own, kind])).toBeUndefined());

  it('for hosts', () => {
    const theirs = own.map((act) => ({ ...act, account: 'host' }));
    expect(companion(rule, 20, visit(), theirs)).toBeUndefined();
  });
});

describe('speaks', () => {
  const n = (acts: typeof own, here = visit()) => companion(rule, 20, here, acts)?.data.n;

  it('after three posts of one’s own, with them as evidence', () => {
    expect(companion(rule, 20, visit(), own)).toEqual({
      key: 'chat_generosity',
      data: { n: 3 },
      evidence: own.map(({ id }) => id),
    });
  });
  it('answers below the questions are one’s own, too', () => {
    expect(n([1, 2, 3].map((one) => did('reply', one * 5, { answers: one }, toHost)))).toBe(3);
    expect(
      n(
        [1, 2, 3].map((one) => did('reply', one * 5, { answers: one })),
        visit({ hosts: [] }),
      ),
    ).toBe(3);
  });
  it('a repost of the host, or of oneself, is no gift to a participant', () => {
    const repost = [did('repost', 16, {}, toHost), did('reply', 17, {}, { person: 'me' })];
    expect(n([...own, ...repost])).toBe(4);
  });
  it('what was done outside the chat does not count', () => {
    expect(n([...own, did('reply', 16, { chats: ['hootchat'] }), did('reply', -60)])).toBe(3);
  });
  it('likes are no words', () => expect(n([...own, did('like', 16)])).toBe(3));
});
