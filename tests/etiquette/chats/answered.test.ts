import { describe, expect, it } from 'vitest';
import { answeredIn, answerTo } from '@/utils/etiquette/chats/answered.ts';
import { askerOf, chatsOf } from '@/utils/etiquette/chats/in-chat.ts';
import { asked, did, post, reply, visit } from './stage.ts';

const hoot = visit({ tag: 'hootchat', title: '#HootChat', hosts: ['owl'] });
const both = { chats: ['bufferchat', 'hootchat'] };

describe('the questions that were answered', () => {
  it('are each counted once, in order', () => {
    const done = [3, 1, 3, undefined].map((n, minute) => did('post', minute, n ? { answers: n } : {}));
    expect(answeredIn(visit(), done)).toEqual([1, 3]);
  });
  it('are of the chat that asked, though the post has two hashtags', () => {
    const done = [did('post', 5, { ...both, answers: 2, answersTo: 'hootchat' })];
    expect([answeredIn(visit(), done), answeredIn(hoot, done)]).toEqual([[], [2]]);
  });
  it('are of every chat in rows that do not tell', () => {
    const done = did('post', 5, { ...both, answers: 2 });
    expect([answerTo('bufferchat', done), answerTo('hootchat', done)]).toEqual([2, 2]);
  });
});

describe('a number belongs to the chat', () => {
  const Q1 = 'Q1: Pen or keyboard? #BufferChat';
  const buffer = (questions = asked(3)) => visit({ questions });
  const owls = (count: number, later = 1) =>
    asked(count).map((one) => ({ ...one, post: `9${one.post}`, at: one.at + later }));
  const of = (draft: ReturnType<typeof post>, n: number, ...running: ReturnType<typeof visit>[]) =>
    askerOf(chatsOf(draft, running), n)?.visit.tag;
  const own = (n: number) => post(`A${n}: Pen #BufferChat #HootChat`);

  it('whose question is answered, whatever hashtag is added', () => {
    const draft = reply('A1: Pen #HootChat', 'host', Q1);
    expect(of(draft, 1, { ...hoot, questions: owls(1) }, buffer())).toBe('bufferchat');
    expect(of(draft, 1, { ...hoot, hosts: [], questions: owls(1) }, buffer())).toBe('bufferchat');
  });
  it('whose question waits', () => {
    expect(of(own(3), 3, { ...hoot, questions: owls(5) }, buffer())).toBe('bufferchat');
    expect(of(own(5), 5, { ...hoot, questions: owls(5) }, buffer())).toBe('hootchat');
  });
  it('that has come to that number', () => {
    expect(of(own(2), 2, { ...hoot, questions: owls(1) }, buffer())).toBe('bufferchat');
  });
  it('that asked it last, where both did', () => {
    expect(of(own(3), 3, { ...hoot, questions: owls(3, -1) }, buffer())).toBe('bufferchat');
    expect(of(own(3), 3, { ...hoot, questions: owls(3) }, buffer())).toBe('hootchat');
  });
  it('of its own hashtag rather than of the thread, where nothing else tells', () => {
    const draft = reply('A4: Pen #HootChat', 'ann', 'Pens leak #BufferChat');
    expect(of(draft, 4, buffer([]), hoot)).toBe('hootchat');
  });
});
