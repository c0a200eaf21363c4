import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/off-topic-plug.ts';
import { draft, saidOf } from '../situations.ts';

const PLUG = 'Love this! I just launched my new podcast about taxes, check it out.';

describe('keeps silent', () => {
  it.each([
    ['an ordinary answer', 'Feed the starter twice a day and wait.'],
    ['other people’s work', 'Her podcast about taxes is wonderful.'],
    ['own work on the subject', 'I wrote a guide on sourdough and why a starter turns flat, check it out'],
  ])('on %s', (_, text) => {
    expect(saidOf(rule, draft(text))).toBeUndefined();
  });
  it('where it is welcome, or invited', () => {
    expect(saidOf(rule, draft(PLUG), { welcome: true })).toBeUndefined();
    const thread = draft('').thread.map((post) => ({ ...post, text: 'What are you building? Show me!' }));
    expect(saidOf(rule, draft(PLUG, { thread }))).toBeUndefined();
  });
  it('on a draft with a link, which is another rule’s', () => {
    expect(saidOf(rule, draft(`${PLUG} https://taxes.example/1`))).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on one’s own thing in a thread about something else', () => {
    expect(saidOf(rule, draft(PLUG))).toEqual({ key: 'off_topic_plug', data: { n: 2 }, evidence: [] });
  });
});
