import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/early-dm-ask.ts';
import { act, DAY, draft, exchange, followed, known, NOON, saidOf } from '../situations.ts';

const ASK = draft('Great thread! DM me, I have an idea for you');

describe('keeps silent', () => {
  it('on an answer that asks for no message', () => {
    expect(saidOf(rule, draft('Great thread, thank you'))).toBeUndefined();
  });
  it('when there is no need to write privately', () => {
    expect(saidOf(rule, draft('Answer here, no need to DM me'))).toBeUndefined();
  });
  it('where they asked for messages themselves', () => {
    const thread = [
      { person: 'ann', text: 'Want the template? DM me!', lang: 'en', role: 'root', links: false },
    ] as const;
    expect(saidOf(rule, draft('Nice, check your DMs', { thread }))).toBeUndefined();
  });
  it('when they wrote first', () => {
    expect(saidOf(rule, ASK, { history: [act('wrote-first', NOON - DAY)] })).toBeUndefined();
  });
  it('with a connection: three exchanges on three days over two weeks', () => {
    expect(saidOf(rule, ASK, { person: followed, history: [20, 9, 2].map(exchange) })).toBeUndefined();
  });
  it('with somebody known, and with a post to nobody', () => {
    expect(saidOf(rule, ASK, { person: known })).toBeUndefined();
    expect(saidOf(rule, draft(ASK.text, { kind: 'post', person: undefined as never }))).toBeUndefined();
  });
});

describe('speaks', () => {
  it('to a stranger, with what they have together', () => {
    expect(saidOf(rule, ASK)).toEqual({
      key: 'early_dm_ask',
      data: { n: 0, days: 0, need: 3, over: 14 },
      evidence: [],
    });
  });
  it('after two exchanges in five days', () => {
    const history = [5, 1].map(exchange);
    expect(saidOf(rule, ASK, { person: followed, history })?.data).toMatchObject({ n: 2, days: 5 });
  });
  it('softly about somebody unknown', () => {
    expect(saidOf(rule, ASK, { person: undefined })?.atMost).toBe('hint');
  });
});
