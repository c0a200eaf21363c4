import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/name-dropping.ts';
import { draft, known, saidOf } from '../situations.ts';

const SAYS = draft('As my friend @carol always says: patience');
const carol = { ...known, handle: 'carol' };

describe('keeps silent', () => {
  it('about whom a private message names', () => {
    expect(saidOf(rule, { ...SAYS, kind: 'dm' })).toBeUndefined();
  });
  it.each([
    '@carol my friend, you are right',
    'I don’t know @carol well',
    'Does anyone know @carol?',
    'She said “my friend @carol is great”',
  ])('%s', (text) => expect(saidOf(rule, draft(text))).toBeUndefined());
  it('when the user has said that they know them', () => {
    expect(saidOf(rule, SAYS, { named: { carol } })).toBeUndefined();
  });
  it('when the rule is not for them', () => {
    const spared = { account: 'me', handle: 'carol', firstSeen: 0, notFor: ['name-dropping'] };
    expect(saidOf(rule, SAYS, { named: { carol: spared } })).toBeUndefined();
  });
  it('about oneself', () => expect(saidOf(rule, { ...SAYS, account: 'carol' })).toBeUndefined());
});

it('speaks about the one who is named, not the one who is answered', () => {
  expect(saidOf(rule, SAYS)).toEqual({ key: 'name_dropping', data: {}, about: 'carol', evidence: [] });
});
