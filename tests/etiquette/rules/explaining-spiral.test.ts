import { describe, expect, it } from 'vitest';
import type { ThreadPost } from '@/utils/etiquette/draft.ts';
import rule from '@/utils/etiquette/rules/explaining-spiral.ts';
import { act, DAY, draft, HOUR, NOON, saidOf } from '../situations.ts';

const brand = { profile: 'brand' as const };
const SORRY = 'We are so sorry, this was due to a fault at our supplier.';
const said = (thread: string, says: ('sorry' | 'explains')[] = ['sorry'], hoursAgo = 2) =>
  act('reply', NOON - hoursAgo * HOUR, { thread, ...(says.length > 0 && { traits: { says } }) });
const shown = (person: string, text: string, role: ThreadPost['role'] = 'ancestor'): ThreadPost => ({
  person,
  text,
  lang: 'en',
  role,
  links: false,
});

describe('keeps silent', () => {
  it('on the first apology in a thread', () => expect(saidOf(rule, draft(SORRY), brand)).toBeUndefined());
  it('where it was said in another thread', () => {
    expect(saidOf(rule, draft(SORRY), { ...brand, history: [said('2')] })).toBeUndefined();
  });
  it('where the word before was neither', () => {
    expect(saidOf(rule, draft(SORRY), { ...brand, history: [said('1', [])] })).toBeUndefined();
  });
  it('on an answer that goes on', () => {
    const text = 'The new one leaves today.';
    expect(saidOf(rule, draft(text), { ...brand, history: [said('1')] })).toBeUndefined();
  });
  it('where others explain', () => {
    const thread = [shown('ann', SORRY, 'root'), shown('bob', SORRY, 'parent')];
    expect(saidOf(rule, draft(SORRY, { thread }), brand)).toBeUndefined();
  });
  it('after a month', () => {
    const long = act('reply', NOON - 31 * DAY, { thread: '1', traits: { says: ['sorry'] } });
    expect(saidOf(rule, draft(SORRY), { ...brand, history: [long] })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on the second in one thread, with the first as evidence, be it an apology or an explanation', () => {
    for (const says of [['sorry'], ['explains']] as const) {
      const before = said('1', [...says]);
      expect(saidOf(rule, draft(SORRY), { ...brand, history: [before] })).toEqual({
        key: 'explaining_spiral',
        data: { n: 2 },
        evidence: [before.id],
      });
    }
  });
  it('when the first stands in the thread and was written elsewhere; what is known twice counts once', () => {
    const thread = [
      shown('ann', 'Where is my bread?', 'root'),
      shown('me', SORRY),
      shown('ann', 'Really?', 'parent'),
    ];
    expect(saidOf(rule, draft(SORRY, { thread }), brand)?.data).toEqual({ n: 2 });
    expect(saidOf(rule, draft(SORRY, { thread }), { ...brand, history: [said('1')] })?.data).toEqual({
      n: 2,
    });
  });
});
