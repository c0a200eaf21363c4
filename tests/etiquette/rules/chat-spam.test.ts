import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-spam.ts';
import { MINIMA, signatureOf } from '@/utils/etiquette/similar.ts';
import { did, hears, post, reply } from '../chats/stage.ts';

const SEEDS = Array.from({ length: MINIMA }, (_, index) => (index + 1) * 2_654_435_761);
const signed = (text: string) => ({ similar: signatureOf(text, SEEDS) ?? '' });
const TEXT = 'Pens are so much better than keyboards, everybody should try one for a week #BufferChat';
const earlier = (minute: number, text = TEXT, more = {}) => did('post', minute, { ...signed(text), ...more });
const now = (text = TEXT) => post(text, signed(text));

describe('keeps silent', () => {
  it('on the second of a kind', () => {
    expect(hears(rule, now(), { history: [earlier(5)] })).toBeUndefined();
  });
  it('on different posts', () => {
    const history = [
      earlier(5, 'A1: I write every morning with coffee and no telephone in the room #BufferChat'),
      earlier(9, 'A2: Twice a week is plenty for a small shop in a small town #BufferChat'),
    ];
    expect(hears(rule, now(), { history })).toBeUndefined();
  });
  it('on what was said in other chats, and last week', () => {
    const history = [earlier(-9 * 24 * 60), earlier(1, TEXT, { chats: ['hootchat'] }), earlier(2)];
    expect(hears(rule, now(), { history })).toBeUndefined();
  });
  it('on short posts, which are like each other by chance', () => {
    expect(hears(rule, post('A3: Pens! #BufferChat'), { history: [earlier(5), earlier(9)] })).toBeUndefined();
  });
  it('on thanks to one after the other', () => {
    const text = 'Thank you so much for all your kind words and tips today #BufferChat';
    const history = [earlier(50, text), earlier(51, text)];
    const written = reply(text, 'ann', 'A9: Rest #BufferChat', signed(text));
    expect(hears(rule, written, { history })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on the third post of a kind, though names and numbers change', () => {
    const history = [earlier(5, `A1: ${TEXT}`), earlier(9, `A2: @ann ${TEXT}`)];
    expect(hears(rule, now(`A3: ${TEXT}`), { history })).toEqual({
      key: 'chat_spam',
      data: { n: 3, title: '#BufferChat' },
      evidence: history.map(({ id }) => id),
    });
  });
  it('from the number on that the user sets', () => {
    expect(hears(rule, now(), { history: [earlier(5)], options: { posts: 2 } })?.data.n).toBe(2);
  });
});
