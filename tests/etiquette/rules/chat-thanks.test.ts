import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-thanks.ts';
import { companion, did, visit } from '../chats/stage.ts';
import { NOON } from '../situations.ts';

const spoke = did('post', 5, { answers: 1 });
const thanks = (to?: string) =>
  did(to ? 'reply' : 'post', 52, { says: ['thanks'] }, to ? { person: to } : {});
const atEnd = (...acts: (typeof spoke)[]) => companion(rule, 55, visit(), [spoke, ...acts])?.key;

describe('keeps silent', () => {
  it('before the last ten minutes', () => expect(companion(rule, 49, visit(), [spoke])).toBeUndefined());
  it('where the user has said nothing', () => expect(companion(rule, 55)).toBeUndefined());
  it('after thanks to everybody', () => expect(atEnd(thanks())).toBeUndefined());
  it('after thanks to the host and to somebody else', () => {
    expect(atEnd(thanks('host'), thanks('ann'))).toBeUndefined();
  });
  it.each([
    ['both', ['host', 'ann']],
    ['the host, and everybody unnamed', ['host']],
  ])('after one post that thanks %s', (_, mentions) => {
    expect(atEnd(did('post', 52, { says: ['thanks'] }, { mentions }))).toBeUndefined();
  });
});

describe('speaks', () => {
  it('in the last ten minutes, where nobody was thanked', () => {
    expect(companion(rule, 50, visit(), [spoke])).toEqual({
      key: 'chat_thanks',
      data: { title: '#BufferChat' },
      evidence: [],
    });
  });
  it('earlier, once a host brings it to its end', () => {
    expect(companion(rule, 47, visit({ closing: NOON }), [spoke])?.key).toBe('chat_thanks');
  });
  it('of the host, where others were thanked', () => {
    expect(companion(rule, 55, visit(), [spoke, thanks('ann')])).toMatchObject({
      key: 'chat_thanks_host',
      about: 'host',
    });
  });
  it('of the host, where a post thanks others by name', () => {
    expect(atEnd(did('post', 52, { says: ['thanks'] }, { mentions: ['ann'] }))).toBe('chat_thanks_host');
  });
  it('of the others, where the host was thanked', () => {
    expect(atEnd(thanks('host'))).toBe('chat_thanks_others');
  });
  it('of the others, where the user is the host', () => {
    expect(companion(rule, 55, visit(), [{ ...spoke, account: 'host' }])?.key).toBe('chat_thanks_others');
  });
  it('where nobody knows who hosts, until somebody was thanked', () => {
    const nobody = visit({ hosts: [] });
    expect(companion(rule, 55, nobody, [spoke])?.key).toBe('chat_thanks');
    expect(companion(rule, 55, nobody, [spoke, thanks('ann')])).toBeUndefined();
  });
  it('though there were thanks in another chat', () => {
    expect(atEnd(did('post', 52, { chats: ['hootchat'], says: ['thanks'] }))).toBe('chat_thanks');
  });
});
