import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/off-topic-link.ts';
import { momentOf } from '@/utils/etiquette/time.ts';
import { act, DAY, draft, NOON, RIGA, reading, saidOf, standing, stranger } from '../situations.ts';

const own = ['invoices.example'];
const OFF = 'Nice! My invoices template: https://invoices.example/template';
const drop = (thread: string, page = 'news.example/a') =>
  act('reply', NOON - DAY, { thread, person: 'bob', traits: { links: [{ host: 'news.example', page }] } });

describe('keeps silent', () => {
  it('on a draft without a link', () => {
    expect(saidOf(rule, draft('Nice!'), { own })).toBeUndefined();
  });
  it('on an own link that has to do with the thread', () => {
    const text = 'A flat sourdough is often a weak starter: https://invoices.example/sourdough-starter';
    expect(saidOf(rule, draft(text), { own })).toBeUndefined();
  });
  it('where nobody minds: own threads, people who are known, an answer that was asked for', () => {
    expect(saidOf(rule, draft(OFF), { own, welcome: true })).toBeUndefined();
  });
  it('where the thread invites links', () => {
    const thread = draft('').thread.map((post) => ({ ...post, text: 'Drop your links below!' }));
    expect(saidOf(rule, draft(OFF, { thread }), { own })).toBeUndefined();
  });
  it('where others post links of their own', () => {
    const others = ['bob', 'eve', 'joe'].map((person) => ({
      person,
      text: 'Here is mine',
      lang: 'en',
      role: 'sibling' as const,
      links: true,
    }));
    const thread = [...draft('').thread.slice(0, 1), ...others];
    expect(saidOf(rule, draft(OFF, { thread }), { own })).toBeUndefined();
  });
  it('on a stranger’s link that is merely unrelated: never on unrelatedness alone', () => {
    expect(saidOf(rule, draft('Funny https://news.example/a'))).toBeUndefined();
  });
  it('on the same link in only one other thread, or again in this one', () => {
    const text = draft('Funny https://news.example/a');
    expect(saidOf(rule, text, { history: [drop('7')] })).toBeUndefined();
    expect(saidOf(rule, text, { history: [drop('7'), drop('1'), drop('1')] })).toBeUndefined();
  });
  it('where nothing in the thread has words to compare with', () => {
    const silent = draft('Mine https://me.example/a', {
      thread: [{ person: 'ann', text: '😍', lang: '', role: 'root', links: false }],
    });
    expect(saidOf(rule, silent, { own: ['me.example'] })).toBeUndefined();
  });
  it('on promotional words, when it is set to relaxed', () => {
    const text = draft('x https://news.example/a');
    const plain = { reading: reading({ points: 3, signs: ['own-thing', 'call'] }) };
    expect(saidOf(rule, text, { ...plain, options: { sensitivity: 'relaxed' } })).toBeUndefined();
    expect(saidOf(rule, text, plain)).toBeDefined();
  });
});

it('looks back over seven days', () => {
  const situation = {
    draft: draft(OFF),
    handle: 'ann',
    standing: standing([], stranger),
    person: undefined,
    moment: momentOf(NOON, RIGA),
  } as const;
  expect(rule.needs(situation, { sensitivity: 'medium' })).toMatchObject({
    since: NOON - 7 * DAY,
    of: 'everybody',
  });
});

describe('speaks', () => {
  it('on an own link that has nothing to do with the thread, as loudly as it may', () => {
    const finding = saidOf(rule, draft(OFF), { own });
    expect(finding).toEqual({
      key: 'off_topic_link_own',
      data: { host: 'invoices.example', n: 2 },
      evidence: [],
    });
  });
  it('names the little that is shared, and keeps it out of what is stored', () => {
    const little = {
      reading: reading({
        own: { url: 'x', host: 'invoices.example', path: '', page: 'x' },
        shared: ['active'],
      }),
    };
    expect(saidOf(rule, draft(OFF), little)).toMatchObject({
      key: 'off_topic_link_own_little',
      quotes: ['active'],
      data: { host: 'invoices.example', n: 9 },
    });
  });
  it('on the same page in two other threads this week, with those acts as evidence', () => {
    const history = [drop('7'), drop('8'), drop('9', 'news.example/other')];
    expect(saidOf(rule, draft('Funny https://news.example/a'), { history })).toEqual({
      key: 'off_topic_link_again',
      data: { host: 'news.example', n: 2, threads: 3 },
      evidence: history.slice(0, 2).map(({ id }) => id),
    });
  });
  it('plainly on plain promotion, quietly on a sign of it', () => {
    const text = draft('x https://news.example/a');
    const at = (points: number) => saidOf(rule, text, { reading: reading({ points, signs: ['own-thing'] }) });
    expect(at(2)).toMatchObject({ key: 'off_topic_link_pitch' });
    expect(at(2)).not.toHaveProperty('atMost');
    expect(at(1.5)).toMatchObject({ key: 'off_topic_link_pitch', atMost: 'hint' });
    expect(at(1.2)).toBeUndefined();
  });
  it('on unrelatedness alone in strict mode only, quietly, and not about a bare link', () => {
    const strict = { options: { sensitivity: 'strict' as const } };
    const text = draft('Wonderful gardens around the old castle https://news.example/a');
    expect(saidOf(rule, text, strict)).toMatchObject({ key: 'off_topic_link_far', atMost: 'hint' });
    expect(saidOf(rule, draft('https://news.example/a'), strict)).toBeUndefined();
  });
});
