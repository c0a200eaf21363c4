import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-answer-number.ts';
import { asked, did, hears, post, reply, visit } from '../chats/stage.ts';

const Q3 = 'Q3: Pen or keyboard? #BufferChat';
const here = visit({ questions: asked(3) });
const own = (text: string, more = {}) => hears(rule, post(text), { in: here, ...more });
const below = (text: string, to = 'host', theirs = Q3, more = {}) =>
  hears(rule, reply(text, to, theirs), { in: here, ...more });

describe('keeps silent', () => {
  it.each([
    ['a numbered answer', 'A3: Pen, always #BufferChat'],
    ['an answer to an earlier question', 'A2 Twice a week, on paper #BufferChat'],
    ['a greeting', 'Hi everyone, Ann from Riga here #BufferChat'],
    ['thanks', 'Thanks for the tips so far #BufferChat'],
    ['a first time', 'This is my first #BufferChat, so excited'],
    ['coming late', 'Sorry I am late today #BufferChat'],
    ['praise', 'So many great answers today #BufferChat'],
    ['a question of one’s own', 'Does anybody write with the left hand? #BufferChat'],
    ['a word to a participant', '@ann pens leak in my bag #BufferChat'],
    ['the question itself', 'Q3: Pen or keyboard? #BufferChat'],
    ['what has hardly begun', 'I #BufferChat'],
    ['a post without the hashtag, which may be about anything', 'Pen, always and everywhere'],
  ])('on a post of one’s own: %s', (_, text) => expect(own(text)).toBeUndefined());

  it.each([
    ['a numbered answer', 'A3: Pen, always', 'host', Q3],
    ['a question back', 'Do you mean fountain pens?', 'host', Q3],
    ['a reply to a participant', 'Pens leak in my bag', 'ann', 'A3: Pen, always #BufferChat'],
    ['a reply to a participant who repeats the question', 'Pens leak in my bag', 'ann', Q3],
    [
      'a reply to a post of the host’s that asks nothing',
      'Pens leak in my bag',
      'host',
      'Ready? #BufferChat',
    ],
    ['thanks', 'Thanks for this one', 'host', Q3],
    ['a hello and nothing else', 'Hello everybody! Sorry, I am late.', 'host', Q3],
  ])('below a post: %s', (_, text, to, theirs) => expect(below(text, to, theirs)).toBeUndefined());

  it('where no question was seen', () => {
    expect(own('Pen, always and everywhere #BufferChat', { in: visit() })).toBeUndefined();
  });
  it('once the question is answered', () => {
    const history = [did('post', 12, { answers: 3 })];
    expect(own('Pencils break, too #BufferChat', { history })).toBeUndefined();
    expect(below('Pencils break, too', 'host', Q3, { history })).toBeUndefined();
  });
  it('for hosts', () => {
    const written = { ...post('Pens are today’s subject #BufferChat'), account: 'host' };
    expect(hears(rule, written, { in: here })).toBeUndefined();
  });
});

describe('speaks, with the number to copy', () => {
  const finding = { key: 'chat_answer_number', data: { question: 'Q3', copy: 'A3' }, evidence: [] };
  const maybe = { ...finding, key: 'chat_answer_number_maybe' };

  it('on a post of one’s own while the question waits, which may be about something else', () => {
    expect(own('Pen, always and everywhere #BufferChat')).toEqual(maybe);
  });
  it('though earlier questions were answered', () => {
    expect(own('Pen, always #BufferChat', { history: [did('post', 7, { answers: 2 })] })).toEqual(maybe);
  });
  it('on an answer below the question', () => expect(below('Pen, always and everywhere')).toEqual(finding));
  it('on an answer below the question that begins with a hello', () => {
    expect(below('Hello all! With paper, mostly #BufferChat')).toEqual(finding);
  });
  it('on an answer below the question with another number', () => {
    expect(below('A2: Pen, always and everywhere')).toEqual(finding);
  });
  it('on a size of paper, which is no number', () => {
    expect(own('A4 paper and a good pen #BufferChat')).toEqual(maybe);
  });
  it('in Chinese', () => expect(own('一直用纸和笔 #BufferChat')).toEqual(maybe));
  it('below a question where nobody knows who hosts', () => {
    const nobody = { in: visit({ hosts: [] }) };
    expect(below('Pen, always and everywhere', 'somebody', Q3, nobody)).toEqual(finding);
  });
});
