import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/brand-joins-in.ts';
import { act, DAY, draft, followed, known, NOON, reading, saidOf } from '../situations.ts';

const brand = { profile: 'brand' as const };
const TEXT = 'Try a longer proof at night.';
const asking = (text: string) =>
  draft(TEXT, { thread: [{ person: 'ann', text, lang: 'en', role: 'root', links: false }] });

describe('keeps silent', () => {
  it('with those who have mentioned or answered the brand, or wrote to it', () => {
    for (const kind of ['mention', 'answer', 'wrote-first'] as const)
      expect(
        saidOf(rule, draft(TEXT), { ...brand, history: [act(kind, NOON - 90 * DAY)] }),
        kind,
      ).toBeUndefined();
  });
  it('where the thread names the brand', () => {
    expect(saidOf(rule, asking('My bread is flat. What would @me say?'), brand)).toBeUndefined();
  });
  it('where links or offers are asked for', () => {
    const invited = reading({ invited: 'words' });
    expect(saidOf(rule, draft(TEXT), { ...brand, reading: invited })).toBeUndefined();
  });
  it('with people whom it follows or knows, in its own threads, and on posts of its own', () => {
    expect(saidOf(rule, draft(TEXT), { ...brand, person: followed })).toBeUndefined();
    expect(saidOf(rule, draft(TEXT), { ...brand, person: known })).toBeUndefined();
    expect(saidOf(rule, draft(TEXT), { ...brand, welcome: true })).toBeUndefined();
    expect(saidOf(rule, draft(TEXT, { kind: 'post' }), brand)).toBeUndefined();
  });
});

describe('speaks', () => {
  const found = { key: 'brand_joins_in', data: {}, evidence: [] };
  it('on an answer to a stranger, or to somebody unknown', () => {
    expect(saidOf(rule, draft(TEXT), brand)).toEqual(found);
    expect(saidOf(rule, draft(TEXT), { ...brand, person: undefined })).toEqual(found);
  });
  it('on a quote, too, though the brand has spoken to them before', () => {
    const history = [act('reply', NOON - DAY)];
    expect(saidOf(rule, draft(TEXT, { kind: 'quote' }), { ...brand, history })).toEqual(found);
  });
});
