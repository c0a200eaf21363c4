import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTag, tagKey, tagsIn, withoutTags } from '@/utils/etiquette/chats/tag.ts';

/** As twitter-text 3.1.0 finds them; 300,000 random texts of such parts agree. */
describe('hashtags are what X makes them', () => {
  it.each([
    ['Pen! #BufferChat', 'bufferchat'],
    ['#BufferChat', 'bufferchat'],
    ['(#foo)', 'foo'],
    ['##foo', 'foo'],
    ['/#foo', 'foo'],
    ['#a-b', 'a'],
    ['#c++', 'c'],
    ['#1a', '1a'],
    ['#foo_', 'foo_'],
    ['👍#foo', 'foo'],
    ['👍️#foo', 'foo'],
    ['＃聊天', '聊天'],
    ['#聊天，好', '聊天'],
    ['。#聊天', '聊天'],
    ['#گفت‌وگو خوب بود', 'گفت‌وگو'],
    ['#Tērzēšana', 'tērzēšana'],
    ['#ＢufferChat', 'bufferchat'],
    ['#chat²', 'chat'],
    ['#l·l', 'l·l'],
    ['#one #two #ONE', 'one two'],
  ])('%s', (text, tags) => expect(tagsIn(text).join(' ')).toBe(tags));

  it.each(['a#foo', '&#foo', 'é#foo', 'عربی#foo', '聊天#foo', '_#foo', '@x#foo', '#foo#bar', '#123', '#_'])(
    'none in %s',
    (text) => expect(tagsIn(text)).toEqual([]),
  );
  it.each(['https://a.example/#foo', '#️⃣foo', '#foo://x', '# foo', `#${'x'.repeat(101)}`, ''])(
    'nor in %s',
    (text) => expect(tagsIn(text)).toEqual([]),
  );
});

describe('what somebody types for a chat’s hashtag', () => {
  it.each([
    ['#BufferChat', 'BufferChat'],
    ['  BufferChat ', 'BufferChat'],
    ['＃聊天', '聊天'],
    ['#گفت‌وگو', 'گفت‌وگو'],
    ['ＢufferChat', 'BufferChat'],
  ])('%s', (typed, tag) => expect(readTag(typed)).toBe(tag));
  it.each(['', '#', '123', 'two words', 'a-b', '##a', 'x'.repeat(51), 'https://a.example'])(
    'not %s',
    (typed) => expect(readTag(typed)).toBeUndefined(),
  );

  it('is found in a text that has it, however it is cased', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'Z', 'ē', 'Σ', '聊', 'گ', '9', '_'),
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(letters, (typed) => {
        const tag = readTag(typed);
        fc.pre(tag !== undefined);
        for (const written of [tag, tag.toUpperCase(), tag.toLowerCase()])
          expect(tagsIn(`Pen! #${written} and paper`)).toEqual([tagKey(written)]);
        expect(tagKey(tag.toUpperCase())).toBe(tagKey(tag.toUpperCase().toLowerCase()));
      }),
    );
  });
});

it('a text without its hashtags', () => {
  expect(withoutTags('My first #BufferChat!', 'chat')).toBe('My first chat!');
  expect(withoutTags('a#b #c').trim()).toBe('a#b');
});
