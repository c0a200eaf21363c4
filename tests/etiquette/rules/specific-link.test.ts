import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/specific-link.ts';
import { draft, saidOf } from '../situations.ts';

const own = ['bread.example', 'github.com/me'];
const on = (url: string) => saidOf(rule, draft(`A flat sourdough? ${url}`), { own });

describe('keeps silent', () => {
  it.each([
    'https://bread.example/flat-sourdough',
    'https://github.com/me/starter',
    'https://other.example/',
  ])('on %s', (url) => expect(on(url)).toBeUndefined());
  it('where the thread asks for the site', () => {
    const thread = draft('').thread.map((post) => ({ ...post, text: 'What is your website?' }));
    expect(saidOf(rule, draft('https://bread.example', { thread }), { own })).toBeUndefined();
  });
});

describe('speaks', () => {
  it.each([
    'https://bread.example',
    'https://www.bread.example/?utm_source=x',
    'https://bread.example/en/',
    'https://bread.example/index.html',
    'https://github.com/me',
  ])('on %s', (url) => expect(on(url)).toMatchObject({ key: 'specific_link' }));
});
