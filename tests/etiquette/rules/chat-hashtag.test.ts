import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-hashtag.ts';
import { hears, outside, post, reply, visit } from '../chats/stage.ts';
import { message } from '../situations.ts';

const DATA = { title: '#BufferChat', copy: '#BufferChat' };
const ASKED = 'Q3: Pen or keyboard? #BufferChat';

describe('keeps silent', () => {
  it.each([
    ['the hashtag is there, in whatever case', post('A3: Pen. #bufferchat')],
    ['it is there in full-width letters', post('A3: Pen. ＃ＢｕｆｆｅｒＣｈａｔ')],
    ['a reply has it', reply('Me too! #BufferChat', 'ann', ASKED)],
    ['nothing is written yet', reply('', 'ann', ASKED)],
    ['there is but a mention yet', post('@ann ')],
    ['a post has its place elsewhere', post('Sunrise over Riga #photography')],
    ['a private message', message('Pen or keyboard?')],
  ])('where %s', (_, written) => expect(hears(rule, written)).toBeUndefined());

  it('on a post of somebody who is not in the chat', () => {
    expect(hears(rule, post('Lovely morning'), { in: outside() })).toBeUndefined();
  });
  it('on a reply in a thread that is about something else', () => {
    expect(hears(rule, reply('Feed the starter', 'ann', 'My bread is flat'))).toBeUndefined();
  });
});

describe('speaks, with what to copy', () => {
  it('on a reply in the chat that lacks its hashtag', () => {
    expect(hears(rule, reply('Pen, always', 'host', ASKED))).toEqual({
      key: 'chat_hashtag',
      data: DATA,
      evidence: [],
    });
  });
  it('on a quote of a post of the chat, though it has another hashtag', () => {
    expect(hears(rule, reply('Pen! #stationery', 'ann', ASKED, { kind: 'quote' }))?.key).toBe('chat_hashtag');
  });
  it('on a post that is an answer by its number', () => {
    expect(hears(rule, post('A3: Pen, always'))?.key).toBe('chat_hashtag');
  });
  it('carefully, on a post that may be about anything', () => {
    expect(hears(rule, post('Pen, always'))).toEqual({
      key: 'chat_hashtag_maybe',
      data: DATA,
      evidence: [],
    });
  });
  it('on a slip of the pen', () => {
    expect(hears(rule, post('Pen, always #BuffferChat'))?.key).toBe('chat_hashtag_maybe');
  });
  it('with the hashtag as the settings write it', () => {
    const here = visit({ tag: 'گفت‌وگو', title: '#گفت‌وگو' });
    expect(hears(rule, reply('قلم', 'host', 'س۳: قلم؟ #گفت‌وگو'), { in: here })?.data.copy).toBe('#گفت‌وگو');
  });
});
