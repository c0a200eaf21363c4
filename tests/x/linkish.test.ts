import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkish, linksTo, sameHosts } from '@/utils/x/linkish.ts';
import type { SeenDraft } from '@/utils/x/sighting.ts';
import { stillHolds } from '@/utils/x/watch/still.ts';

const draft = (text: string, more: Partial<SeenDraft> = {}): SeenDraft => ({
  kind: 'reply',
  account: 'me',
  person: 'ann',
  post: '1',
  text,
  media: false,
  people: [],
  thread: [],
  ...more,
});

describe('what looks like a link', () => {
  it.each([
    ['see https://a.example/b?c=d now', ['https://a.example/b?c=d']],
    ['a.example/b and www.c.example', ['a.example/b', 'www.c.example']],
    ['看https://a.example/b吧', ['https://a.example/b']],
    ['mail me@site.example, 3.30 am... ok', ['3.30']],
    ['nothing here. Really', []],
  ])('%s', (text, links) => expect(linkish(text)).toEqual(links));

  it('leads to a place of one’s own, a subdomain, a profile', () => {
    const places = ['own.example', 'github.com/me'];
    for (const yes of [
      'https://own.example',
      'www.OWN.example/x',
      'http://shop.own.example/',
      'github.com/me/x',
    ])
      expect(linksTo(`see ${yes} !`, places), yes).toBe(true);
    for (const no of ['https://notown.example', 'own.example.evil.example', 'github.com/meow', 'own example'])
      expect(linksTo(no, places), no).toBe(false);
  });
});

describe('an answer still holds', () => {
  it('when the last link has grown, not when another came', () => {
    expect(sameHosts('see https://a.example/b', 'see https://a.example/bcd')).toBe(true);
    expect(sameHosts('see', 'see b.example')).toBe(false);
  });

  it('for the same text, and for texts that differ in their last 12 characters', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => text === text.trim()),
        fc.string({ maxLength: 12 }).filter((text) => text === text.trim()),
        (head, tail) => {
          const words = (text: string) => text.replace(/[.:]/g, '_');
          expect(stillHolds(draft(words(head)), draft(words(head)))).toBe(true);
          expect(stillHolds(draft(words(head)), draft(words(head + tail)))).toBe(true);
          expect(stillHolds(draft(words(head + tail)), draft(words(head)))).toBe(true);
        },
      ),
    );
  });

  it('not for more than that, another addressee, or another kind', () => {
    expect(stillHolds(draft('Hello'), draft('Hello, dear people'))).toBe(false);
    expect(stillHolds(draft('Hello you there, dear people'), draft('Hallo you there, dear people'))).toBe(
      false,
    );
    expect(stillHolds(draft('Hello'), draft('Hello', { post: '2' }))).toBe(false);
    expect(stillHolds(draft('Hello'), draft('Hello', { person: 'bob' }))).toBe(false);
    expect(stillHolds(draft('Hello'), draft('Hello', { kind: 'quote' }))).toBe(false);
  });

  it('not when a link came, nor when they have written or answered meanwhile', () => {
    expect(stillHolds(draft('see that b.ex'), draft('see that b.example'))).toBe(false);
    const chat = { theirs: true, mine: true, answered: false };
    expect(stillHolds(draft('Hello', { chat }), draft('Hello', { chat }))).toBe(true);
    for (const now of [
      { ...chat, answered: true },
      { ...chat, theirs: false },
    ])
      expect(stillHolds(draft('Hello', { chat }), draft('Hello', { chat: now }))).toBe(false);
  });
});
