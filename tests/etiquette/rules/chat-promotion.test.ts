import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-promotion.ts';
import { asked, hears, post, reply, visit } from '../chats/stage.ts';

const own = ['my-site.example'];
const LINK = 'A3: Pens! More at https://my-site.example/pens #BufferChat';
const PLUG = 'I just launched my new course, sign up now for 50% off! #BufferChat';
const Q3 = 'Q3: Pen or keyboard? #BufferChat';
const link = [{ n: 3, post: '9', at: 0, invites: true as const }];

describe('keeps silent', () => {
  it.each([
    ['an ordinary answer', 'A3: Pens, always #BufferChat'],
    ['somebody else’s link', 'A3: This helped me: https://pens.example/guide #BufferChat'],
    ['talk of one’s own work that sells nothing', 'A3: My blog began on paper, too #BufferChat'],
    ['a post that is not in the chat', 'New on my site: https://my-site.example/pens'],
  ])('on %s', (_, text) => expect(hears(rule, post(text), { own })).toBeUndefined());

  it('where the question asks for links', () => {
    const theirs = 'Q3: Share a link to your best post! #BufferChat';
    expect(hears(rule, reply(LINK, 'host', theirs), { own })).toBeUndefined();
    expect(hears(rule, post(LINK), { own, in: visit({ questions: link }) })).toBeUndefined();
  });
  it('where somebody known was asked, or asks back', () => {
    expect(hears(rule, reply(LINK, 'ann', 'And you? #BufferChat'), { own, welcome: true })).toBeUndefined();
  });
  it('for hosts', () => {
    expect(hears(rule, { ...post(LINK), account: 'host' }, { own })).toBeUndefined();
  });
});

describe('speaks', () => {
  const data = { host: 'my-site.example', title: '#BufferChat' };

  it('on one’s own link that nobody asked for', () => {
    expect(hears(rule, post(LINK), { own })).toEqual({ key: 'chat_promotion_link', data, evidence: [] });
  });
  it('though every post of one’s own is welcome elsewhere', () => {
    expect(hears(rule, post(LINK), { own, welcome: true })?.key).toBe('chat_promotion_link');
  });
  it('once the next question is asked', () => {
    const here = visit({ questions: [...link, ...asked(4).slice(3)] });
    expect(hears(rule, post(LINK), { own, in: here })?.key).toBe('chat_promotion_link');
  });
  it('on plain advertising without a link', () => {
    expect(hears(rule, post(PLUG))).toEqual({
      key: 'chat_promotion_words',
      data: { title: '#BufferChat' },
      evidence: [],
    });
  });
  it('in a reply, by its thread', () => {
    const plug = 'Look at my shop: https://my-site.example';
    expect(hears(rule, reply(plug, 'ann', 'A3: Rain all day #BufferChat'), { own })?.key).toBe(
      'chat_promotion_link',
    );
  });
  it('softly, where the link belongs to the question', () => {
    const written = reply('A3: Pens beat keyboards: https://my-site.example/pen-or-keyboard', 'host', Q3);
    expect(hears(rule, written, { own })?.atMost).toBe('hint');
  });
});
