import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-newcomer.ts';
import { companion, did, visit } from '../chats/stage.ts';

const here = visit({ newcomers: ['ann', 'bob'] });
const said = (...acts: ReturnType<typeof did>[]) => companion(rule, 20, here, acts)?.about;

describe('keeps silent', () => {
  it('where nobody is new', () => expect(companion(rule, 20)).toBeUndefined());
  it('once all were welcomed', () => {
    expect(said(did('reply', 11), did('reply', 12, {}, { person: 'bob' }))).toBeUndefined();
  });
  it('about the user, whose first time it is', () => {
    const me = visit({ newcomers: ['me'] });
    expect(companion(rule, 20, me, [did('post', 3)])).toBeUndefined();
  });
});

describe('speaks', () => {
  it('of the first who was not welcomed yet', () => {
    expect(companion(rule, 20, here)).toEqual({ key: 'chat_newcomer', data: {}, about: 'ann', evidence: [] });
    expect(said(did('reply', 11))).toBe('bob');
  });
  it('a welcome need not have the hashtag, and may name several', () => {
    expect(said(did('reply', 11, { chats: [] }))).toBe('bob');
    expect(said(did('post', 11, {}, { mentions: ['ann', 'bob'] }))).toBeUndefined();
  });
  it('a like or a repost is no welcome', () => {
    expect(said(did('like', 11), did('repost', 11))).toBe('ann');
  });
});
