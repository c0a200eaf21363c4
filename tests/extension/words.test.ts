import { describe, expect, it } from 'vitest';
import { rules } from '@/utils/etiquette/rules/index.ts';
import { makeCard, sayAdvice } from '@/utils/extension/card-words.ts';
import { wordsIn } from '@/utils/extension/catalogue.ts';
import { exampleCard } from '@/utils/extension/example-card.ts';
import { wordsFrom } from '@/utils/extension/words.ts';

const say = (lang: string, messages: Record<string, string>) => wordsFrom((key) => messages[key], lang);

describe('words', () => {
  it('pick the plural of their language', () => {
    const english = say('en', { like_one: '{n} like', like_other: '{n} likes' });
    expect([1, 2].map((n) => english('like', { n }))).toEqual(['1 like', '2 likes']);
    const latvian = say('lv', { like_zero: '{n} z', like_one: '{n} o', like_other: '{n} x' });
    expect([0, 1, 2, 11, 21].map((n) => latvian('like', { n }))).toEqual([
      '0 z',
      '1 o',
      '2 x',
      '11 z',
      '21 o',
    ]);
  });
  it('write numbers as their language does', () => {
    expect(say('fa', { left: '{n} مانده' })('left', { n: 12 })).toBe('۱۲ مانده');
    expect(say('de', { left: '{n}' })('left', { n: 12_345 })).toBe('12.345');
  });
  it('never run what a name says: a token in a handle stays text', () => {
    expect(say('en', { hi: 'Hi {person}' })('hi', { person: '{n} $& $1' })).toBe('Hi {n} $& $1');
  });
  it('show the key where a word is missing, and the token where a value is', () => {
    expect(say('en', { a: '{x}' })('a')).toBe('{x}');
    expect(say('en', {})('lost')).toBe('lost');
  });
  it('run from right to left in Persian', () => {
    expect([say('fa', {}).dir, say('en', {}).dir]).toEqual(['rtl', 'ltr']);
  });
  it("are in the page's language, in its relative, or in English", () => {
    expect(wordsIn('en-GB').lang).toBe('en');
    expect(wordsIn('tlh').lang).toBe('en');
  });
});

const t = wordsIn('en');
const advice = {
  id: 'advice-1',
  rule: 'one-a-day',
  person: 'ann',
  asks: false,
  at: 0,
  finding: { key: 'one_a_day', data: { n: 2, likes: 2, reposts: 0, limit: 1 }, evidence: [] },
  also: [],
};
const act = { kind: 'like', post: '1' } as const;

describe('a card', () => {
  it('says a fact, a number and one alternative, in at most 20 words', () => {
    for (const at of [0, 1000, 2000, 3000, 4000, 5000]) {
      const { fact, instead } = makeCard(
        { advice: { ...advice, at }, act, firstTime: false, standing: '1 exchange', shortcut: '' },
        t,
      );
      expect(fact).toContain('@ann');
      expect(fact).toContain('2 likes');
      expect(`${fact} ${instead}`.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });
  it('has several wordings', () => {
    const facts = [0, 1000, 2000].map(
      (at) =>
        makeCard(
          { advice: { ...advice, at }, act, firstTime: false, standing: '1 exchange', shortcut: '' },
          t,
        ).fact,
    );
    expect(new Set(facts).size).toBe(3);
  });
  it('offers the way out first, then who they are, then the off switch', () => {
    const { main, rest } = makeCard(
      { advice, act, firstTime: false, standing: '1 exchange', shortcut: '' },
      t,
    );
    expect(main.map(({ action }) => action)).toEqual(['show-post', 'dismiss']);
    expect(rest.map(({ action }) => action)).toEqual([
      'know-person',
      'not-a-person',
      'rule-off',
      'not-useful',
    ]);
  });
  it('asks who an unknown person is, and calls nobody a stranger', () => {
    const card = makeCard(
      { advice: { ...advice, asks: true }, act, firstTime: false, standing: '1 exchange', shortcut: '' },
      t,
    );
    expect(card.instead).toBe('Do you know @ann?');
    expect(card.main.map(({ action }) => action)).toEqual(['know-person', 'stranger', 'not-a-person']);
    expect(card.rest.map(({ action }) => action)).toEqual(['show-post', 'dismiss', 'rule-off', 'not-useful']);
    expect(`${card.fact}`).not.toMatch(/stranger/i);
  });
  it('says why, and how to stop it, the first time', () => {
    expect(makeCard({ advice, act, firstTime: true, standing: '1 exchange', shortcut: '' }, t).why).toMatch(
      /^Why: .*off/,
    );
    expect(
      makeCard({ advice, act, firstTime: false, standing: '1 exchange', shortcut: '' }, t),
    ).not.toHaveProperty('why');
  });
  it('names what else was noticed', () => {
    const also = [{ rule: 'one-a-day', finding: advice.finding }];
    expect(
      makeCard(
        { advice: { ...advice, also }, act, firstTime: false, standing: '1 exchange', shortcut: '' },
        t,
      ).also,
    ).toHaveLength(1);
  });
  it('tells the page itself nothing but that there is a word', () => {
    expect(
      makeCard({ advice, act, firstTime: false, standing: '1 exchange', shortcut: '' }, t).announce,
    ).not.toMatch(/ann|2|like/i);
  });
  it('tells the keys that lead to it, as they are set', () => {
    const announced = (shortcut: string) =>
      makeCard({ advice, act, firstTime: false, standing: '1 exchange', shortcut }, t).announce;
    expect(announced('Ctrl+Y')).toContain('Ctrl+Y');
    expect(announced('')).not.toMatch(/press/i);
  });
  it('points at no button where there is no post', () => {
    const { main } = makeCard(
      { advice, act: { kind: 'like' }, firstTime: false, standing: '1 exchange', shortcut: '' },
      t,
    );
    expect(main.map(({ action }) => action)).toEqual(['dismiss']);
  });
  it.each(rules.map(({ id }) => id))('of %s has an example without a gap', (id) => {
    const card = exampleCard(id, t);
    const words = [
      card.fact,
      card.instead,
      card.why,
      ...[...card.main, ...card.rest].map(({ label }) => label),
    ];
    for (const word of words) expect(word).not.toMatch(/[{}]|_/);
  });
  it('counts likes and reposts in one line for the popup', () => {
    const both = { ...advice.finding, data: { n: 3, likes: 2, reposts: 1, limit: 1 } };
    expect(sayAdvice({ ...advice, finding: both }, t)).toBe('3 likes and reposts for @ann within a day.');
  });
});
