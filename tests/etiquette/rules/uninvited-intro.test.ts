import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/uninvited-intro.ts';
import { draft, known, message, saidOf } from '../situations.ts';

const SAYS = draft('I can introduce you to @carol, she knows all about rye');
const carol = { ...known, handle: 'carol' };

describe('keeps silent', () => {
  it.each(['Can you introduce me to @carol?', 'Let me introduce myself', '@carol introduced me to rye'])(
    '%s',
    (text) => expect(saidOf(rule, draft(text))).toBeUndefined(),
  );
  it('when the user has said that they know them', () => {
    expect(saidOf(rule, SAYS, { named: { carol } })).toBeUndefined();
  });
  it('when the rule is not for them', () => {
    const spared = { account: 'me', handle: 'carol', firstSeen: 0, notFor: ['uninvited-intro'] };
    expect(saidOf(rule, SAYS, { named: { carol: spared } })).toBeUndefined();
  });
  it('in a private message', () => {
    expect(saidOf(rule, message(SAYS.text))).toBeUndefined();
  });
  it('about oneself', () => expect(saidOf(rule, { ...SAYS, account: 'carol' })).toBeUndefined());
});

it('speaks about the one who is named, not the one who is answered', () => {
  expect(saidOf(rule, SAYS)).toEqual({ key: 'uninvited_intro', data: {}, about: 'carol', evidence: [] });
});
