import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/mass-dm.ts';
import { MINIMA, signatureOf } from '@/utils/etiquette/similar.ts';
import { act, DAY, message, NOON, saidOf } from '../situations.ts';

const SEEDS = Array.from({ length: MINIMA }, (_, index) => (index + 1) * 2_654_435_761);
const signed = (text: string) => signatureOf(text, SEEDS) ?? '';
const to = (person: string, text: string, daysAgo = 1) =>
  act('dm', NOON - daysAgo * DAY, { person, traits: { similar: signed(text) } });
const TEXT =
  'Hi Ann, love your posts! We help bakers like you double their sales with our newsletter, may I send an offer?';
const now = (text: string) => message(text, { similar: signed(text) });

describe('keeps silent', () => {
  it('on the second of a kind', () => {
    expect(saidOf(rule, now(TEXT), { history: [to('bob', TEXT)] })).toBeUndefined();
  });
  it('on different messages', () => {
    const history = [
      to(
        'bob',
        'Thank you for the answer about proofing baskets, the rye one came out much better this time',
      ),
      to(
        'carol',
        'Are you coming to the fair in Ghent? I would bring the old mill stones for you to look at',
      ),
    ];
    expect(saidOf(rule, now(TEXT), { history })).toBeUndefined();
  });
  it('on those of more than a week ago', () => {
    const history = [to('bob', TEXT, 8), to('carol', TEXT, 6)];
    expect(saidOf(rule, now(TEXT), { history })).toBeUndefined();
    expect(saidOf(rule, now(TEXT), { history: [to('bob', TEXT, 6.9), to('carol', TEXT, 6)] })).toBeDefined();
  });
  it('when the same person gets it again', () => {
    expect(saidOf(rule, now(TEXT), { history: [to('ann', TEXT, 2), to('ann', TEXT)] })).toBeUndefined();
    expect(saidOf(rule, now(TEXT), { history: [to('ann', TEXT, 2), to('bob', TEXT)] })).toBeUndefined();
  });
});

describe('keeps silent about answers', () => {
  it('the same kind words to all who wrote first', () => {
    const wrote = ['bob', 'carol'].map((person) => act('wrote-first', NOON - 2 * DAY, { person }));
    const history = [...wrote, to('bob', TEXT), to('carol', TEXT)];
    expect(saidOf(rule, now(TEXT), { history })).toBeUndefined();
    const theirs = { ...now(TEXT), chat: { theirs: true, mine: false, answered: true } };
    expect(saidOf(rule, theirs, { history: [to('bob', TEXT), to('carol', TEXT)] })).toBeUndefined();
  });
});

describe('keeps silent about welcomes', () => {
  const follows = (person: string, daysAgo: number) => act('followed-you', NOON - daysAgo * DAY, { person });
  const sent = [to('bob', TEXT, 5), to('carol', TEXT, 4)];
  const all = [follows('bob', 6), follows('carol', 5), follows('ann', 1), ...sent];
  it('of a brand to each new follower', () => {
    expect(saidOf(rule, now(TEXT), { profile: 'brand', history: all })).toBeUndefined();
    // Nor do they count where the next is no follower.
    const cold = all.filter(({ person }) => person !== 'ann');
    expect(saidOf(rule, now(TEXT), { profile: 'brand', history: cold })).toBeUndefined();
  });
  it('but not of a person, nor to those who follow for long', () => {
    expect(saidOf(rule, now(TEXT), { history: all })?.key).toBe('mass_dm');
    const old = ['ann', 'bob', 'carol'].map((person) => follows(person, 13));
    expect(saidOf(rule, now(TEXT), { profile: 'brand', history: [...old, ...sent] })?.key).toBe('mass_dm');
  });
});

describe('speaks', () => {
  it('also when those who got it have answered since', () => {
    const answered = ['bob', 'carol'].map((person) => act('wrote-first', NOON - DAY / 2, { person }));
    const history = [to('bob', TEXT), to('carol', TEXT), ...answered];
    expect(saidOf(rule, now(TEXT), { history })?.data).toMatchObject({ n: 3 });
  });
  it('on the third person, though name, number and link change', () => {
    const history = [
      to('bob', TEXT.replace('Ann', 'Bob')),
      to('carol', `${TEXT.replace('Ann', 'Carol')} https://offer.example/17`, 6),
    ];
    expect(saidOf(rule, now(TEXT.replace('double', 'triple')), { history })).toEqual({
      key: 'mass_dm',
      data: { n: 3, days: 7 },
      evidence: history.map(({ id }) => id),
    });
  });
});
