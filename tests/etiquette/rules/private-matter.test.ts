import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/private-matter.ts';
import { draft, message, saidOf } from '../situations.ts';

const thread = (text: string) => [{ person: 'ann', text, lang: 'en', role: 'root', links: false }] as const;

describe('keeps silent', () => {
  it.each([
    'It cost 1.250,00 in 2019, on 24.12.2025 even less',
    'ISBN 978-3-16-148410-0, a lovely book',
    'Write to info@town.example, they help',
    'Call 116 123 or 0800 111 0 111, they listen',
    'I sent you my number privately, @ann',
    'Version 20261126123 is out',
    'Build 20261126 is broken',
    'Posted 2026-11-18 09:15:00',
    'Score 21-19 18-21 21-17',
    '1 2 3 4 5 6 7 8 9 10',
    'Version 2026.11.18-0915',
    'The line will open 2029-2033',
    'Bus 141 1415 1430 1445',
    'arXiv:2301.12345678',
    'Room 1204-1208, 14:00-15:30',
    'Build 10.0.26100.2314',
  ])('%s', (text) => expect(saidOf(rule, draft(text))).toBeUndefined());
  it('in a private message', () => {
    expect(saidOf(rule, message('My number is +49 30 123456789'))).toBeUndefined();
  });
});

describe('speaks', () => {
  it.each([
    ['mail', 'Write to ann.b@post.example please'],
    ['phone', 'Call me: +371 20 001 234'],
    ['phone', 'It is 555.123.4567'],
    ['phone', 'Ring 29123456 or so'],
    ['phone', '06 12 34 56 78, any time'],
    ['account', 'My card is 4242 4242 4242 4242'],
    ['account', 'Pay to DE89 3704 0044 0532 0130 00'],
    ['number', 'My order number is A4711-09'],
    ['number', 'My order number is 12345678'],
  ])('on %s: %s', (what, text) => {
    expect(saidOf(rule, draft(text))).toEqual({ key: `private_matter_${what}`, data: {}, evidence: [] });
  });
  it('softly in a post of one’s own', () => {
    const { person: _, ...own } = draft('My order number is A4711-09', { kind: 'post', thread: [] });
    expect(saidOf(rule, own)).toEqual({
      key: 'private_matter_number',
      data: {},
      evidence: [],
      atMost: 'hint',
    });
  });
  it('softly on what stands in the post that is answered', () => {
    const answered = draft('Oh no, take that down', {
      thread: thread('Where is my parcel? Order number 88123-X!'),
    });
    expect(saidOf(rule, answered)).toMatchObject({ key: 'private_matter_theirs', atMost: 'hint' });
  });
});
