import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/brand-voice.ts';
import { draft, NOON, saidOf } from '../situations.ts';

const brand = { profile: 'brand' as const };
const visit = {
  tag: 'teachat',
  title: '#TeaChat',
  hosts: [],
  from: NOON,
  until: NOON + 1,
  questions: [],
  newcomers: [],
};
const inChat = (hello: boolean) => ({
  ...brand,
  chat: {
    visit,
    by: 'tag' as const,
    speech: { hello, thanks: false, firstTime: false, aside: false, alone: false },
  },
});
const HELLO = 'Hi all, I am from the bakery on the corner. #TeaChat';

describe('keeps silent', () => {
  it.each([
    'We checked it, and your parcel left this morning.',
    '“I never slept better”, says a guest of ours.',
    'Part I of our series is out.',
    'Log in under My Account and choose Orders.',
    'Wir schauen nach und melden uns.',
  ])('on %s', (text) => expect(saidOf(rule, draft(text), brand)).toBeUndefined());
  it('with personal accounts', () => expect(rule.profiles).toEqual(['brand']));
  it('in the hello of a chat', () => expect(saidOf(rule, draft(HELLO), inChat(true))).toBeUndefined());
  it('in a private message', () => {
    const chat = { theirs: false, mine: false, answered: false };
    expect(saidOf(rule, { ...draft('I checked it.'), kind: 'dm', chat }, brand)).toBeUndefined();
  });
});

describe('speaks', () => {
  it.each([
    'I checked it, and your parcel left this morning.',
    'Tut mir leid! Ich schaue nach.',
    'Es pārbaudīju, paciņa ir ceļā.',
    'من پرسیدم، بسته امروز راه افتاد.',
    '我查了一下，今天早上已经发出。',
  ])('on %s', (text) => {
    expect(saidOf(rule, draft(text), brand)).toEqual({
      key: 'brand_voice',
      data: {},
      evidence: [],
    });
  });
  it('in a chat after the hello', () => {
    expect(saidOf(rule, draft('A2: I like the green one best. #TeaChat'), inChat(false))?.key).toBe(
      'brand_voice',
    );
  });
});
