import { describe, expect, it } from 'vitest';
import type { InChat } from '@/utils/etiquette/chats/in-chat.ts';
import rule from '@/utils/etiquette/rules/cool-down.ts';
import { draft, known, message, notAPerson, saidOf } from '../situations.ts';

const INSULT = 'You are an idiot';
const LOUD = 'WHY DO YOU NEVER ANSWER ANY OF US';
const post = (text: string, people: string[] = []) =>
  draft(text, { kind: 'post', person: undefined as never, people, thread: [] });

describe('keeps silent', () => {
  it.each([
    'I disagree, and here is why!',
    'This damn oven is an idiot',
    'I was such an idiot',
    'You are not an idiot, the recipe is',
    'My aunt called me an idiot for that',
    'WOW YES',
    'What??? When did that happen?!',
  ])('on "%s"', (text) => expect(saidOf(rule, draft(text))).toBeUndefined());
  it('on a post that speaks to nobody, and on words to oneself', () => {
    expect(saidOf(rule, post(INSULT))).toBeUndefined();
    expect(saidOf(rule, draft(INSULT, { person: 'me' }))).toBeUndefined();
  });
  it('on what others insult with', () => {
    const thread = [{ person: 'ann', text: INSULT, lang: 'en', role: 'root', links: false }] as const;
    expect(saidOf(rule, draft('I would rather not', { thread }))).toBeUndefined();
  });
  it('on a post that is written while a chat runs, but not into it', () => {
    const chat = { by: 'presence' } as InChat;
    expect(saidOf(rule, post(INSULT), { chat })).toBeUndefined();
  });
});

describe('speaks', () => {
  const insult = { key: 'cool_down_insult', data: {}, evidence: [] };
  it('on an open insult in an answer, a quote and a private message', () => {
    for (const one of [draft(INSULT), draft(INSULT, { kind: 'quote' }), message(INSULT)])
      expect(saidOf(rule, one)).toEqual(insult);
  });
  it('on a post that names somebody, or goes into a chat', () => {
    expect(saidOf(rule, post(`@ann ${INSULT}`, ['ann']))).toEqual(insult);
    expect(saidOf(rule, post(`${INSULT} #bread`), { chat: { by: 'tag' } as InChat })).toEqual(insult);
  });
  it('whatever they wrote', () => {
    const thread = [{ person: 'ann', text: INSULT, lang: 'en', role: 'root', links: false }] as const;
    expect(saidOf(rule, draft('No, you are the idiot', { thread }))).toEqual(insult);
  });
  it('in a chat, too', () => expect('inChats' in rule).toBe(false));
  it('on a shop: people read it', () => {
    expect(saidOf(rule, draft(INSULT), { person: notAPerson })).toEqual(insult);
  });
  it('softly to somebody known: it may be a jest', () => {
    expect(saidOf(rule, draft(INSULT), { person: known })).toEqual({ ...insult, atMost: 'hint' });
  });
  it('softly on shouting alone, with the share of capitals', () => {
    expect(saidOf(rule, draft(LOUD))).toEqual({
      key: 'cool_down_shouting',
      data: { n: 100 },
      evidence: [],
      atMost: 'hint',
    });
  });
  it('with a pause where marks pile up on it', () => {
    expect(saidOf(rule, draft(`${LOUD}???!!!`))?.atMost).toBeUndefined();
    expect(saidOf(rule, draft(`${LOUD}???!!!`), { person: known })?.atMost).toBe('hint');
  });
});
