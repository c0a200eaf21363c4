import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/boasting.ts';
import { draft, saidOf } from '../situations.ts';

const brand = { profile: 'brand' as const };

describe('keeps silent', () => {
  it.each([
    'We open at nine tomorrow, and there is fresh bread.',
    'The best time to come by is before noon.',
    'Voted best bakery in town: thank you to everybody who voted!',
    'The best coffee in town: how we roast it https://own.example/roast',
    '“The best bakery in the world”, says the paper.',
  ])('on %s', (text) => expect(saidOf(rule, draft(text), brand)).toBeUndefined());
  it('with personal accounts', () => expect(rule.profiles).toEqual(['brand']));
});

describe('speaks', () => {
  it.each([
    'We are simply the best in town.',
    'Wir sind einfach die Besten der Stadt.',
    'Mēs esam labākie pilsētā.',
    'ما بهترین هستیم.',
    '我们就是全城最好的。',
  ])('on %s', (text) => {
    expect(saidOf(rule, draft(text), brand)).toMatchObject({ key: 'boasting', data: {}, evidence: [] });
  });
});
