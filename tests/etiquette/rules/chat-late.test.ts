import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-late.ts';
import { companion, did, outside, visit } from '../chats/stage.ts';
import { MINUTE, NOON } from '../situations.ts';

const out = outside();
const joined = (minute: number) => visit({ joined: NOON + minute * MINUTE });

describe('keeps silent', () => {
  it('in the first five minutes', () => expect(companion(rule, 5, out)).toBeUndefined());
  it('where the user was in time, however long they listen', () => {
    expect(companion(rule, 40, joined(3))).toBeUndefined();
  });
  it('once they have jumped in', () => {
    expect(companion(rule, 13, joined(12), [did('post', 12)])).toBeUndefined();
  });
  it('where they began it by hand', () => {
    const at = NOON + 30 * MINUTE;
    expect(companion(rule, 50, visit({ from: at, joined: at }))).toBeUndefined();
  });
});

describe('speaks', () => {
  it('from the sixth minute on', () => {
    expect(companion(rule, 6, out)).toEqual({
      key: 'chat_late',
      data: { n: 6, title: '#BufferChat' },
      evidence: [],
    });
  });
  it('where they joined late and have not said a word', () => {
    expect(companion(rule, 20, joined(12))?.data.n).toBe(20);
  });
  it('though they posted elsewhere meanwhile', () => {
    expect(companion(rule, 20, out, [did('post', 12, { chats: ['hootchat'] })])?.key).toBe('chat_late');
  });
});
