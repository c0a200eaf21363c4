import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-greeting.ts';
import { did, hears, outside, post, reply } from '../chats/stage.ts';

const ASKED = 'Q1: Pen or keyboard? #BufferChat';

describe('keeps silent', () => {
  it.each([
    ['a hello', 'Hi everyone! #BufferChat'],
    ['who one is', 'A1: Pen! I am a designer from Riga #BufferChat'],
    ['a first time', 'My first #BufferChat, wish me luck'],
    ['a wave', '👋 from Riga #BufferChat'],
    ['a hello in a language that has no folder', 'Bonjour à tous #BufferChat'],
    ['what has hardly begun', 'A1 #BufferChat'],
  ])('on %s', (_, text) => expect(hears(rule, post(text))).toBeUndefined());

  it('after the first post', () => {
    const history = [did('post', 1)];
    expect(hears(rule, post('A1: Pen, always #BufferChat'), { history })).toBeUndefined();
  });
  it('on a post that may be about anything', () => {
    expect(hears(rule, post('Lovely morning out there'))).toBeUndefined();
  });
  it('on an answer to a friend by somebody who is not in the chat', () => {
    const written = reply('Pen, always', 'ann', ASKED);
    expect(hears(rule, written, { in: outside() })).toBeUndefined();
  });
  it('for hosts', () => {
    expect(hears(rule, { ...post('Q1: Pen or keyboard? #BufferChat'), account: 'host' })).toBeUndefined();
  });
});

describe('speaks', () => {
  const finding = { key: 'chat_greeting', data: { title: '#BufferChat' }, evidence: [] };

  it('on a first post that says neither', () => {
    expect(hears(rule, post('A1: Pen, always #BufferChat'))).toEqual(finding);
  });
  it('on a first word that is a reply', () => {
    expect(hears(rule, reply('Pen, always', 'host', ASKED))).toEqual(finding);
  });
  it('though there were posts elsewhere, and in last week’s chat', () => {
    const history = [did('post', 2, { chats: ['hootchat'] }), did('post', -7 * 24 * 60)];
    expect(hears(rule, post('A1: Pen, always #BufferChat'), { history })).toEqual(finding);
  });
});
