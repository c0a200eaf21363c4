import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/dont-feed.ts';
import { act, DAY, draft, HOUR, known, message, NOON, notAPerson, saidOf } from '../situations.ts';

const thread = (text: string, role: 'root' | 'parent' = 'root') => [
  { person: 'ann', text, lang: 'en', role, links: false } as const,
];
const INSULTED = draft('I see it differently.', { thread: thread('You people are idiots.') });
const answered = (hours: number, more = {}) => act('reply', NOON - hours * HOUR, { thread: '1', ...more });

describe('keeps silent', () => {
  it.each(['I disagree with every word', 'My oven is an idiot', 'He called me an idiot'])(
    'where they wrote "%s"',
    (text) => expect(saidOf(rule, draft('So do I', { thread: thread(text) }))).toBeUndefined(),
  );
  it('with somebody known, and where it is no person', () => {
    expect(saidOf(rule, INSULTED, { person: known })).toBeUndefined();
    expect(saidOf(rule, INSULTED, { person: notAPerson })).toBeUndefined();
  });
  it('on an answer to oneself, a post of one’s own and a private message', () => {
    expect(saidOf(rule, { ...INSULTED, person: 'me' })).toBeUndefined();
    expect(saidOf(rule, draft('Hello', { kind: 'post', thread: [] }))).toBeUndefined();
    expect(saidOf(rule, message('Hello'))).toBeUndefined();
  });
  it('where another post of the thread insults, not the one that is answered', () => {
    const calm = [...thread('You people are idiots.'), ...thread('How was your bread?', 'parent')];
    expect(saidOf(rule, draft('Fine, thank you', { thread: calm }))).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on the first answer, however calm', () => {
    expect(saidOf(rule, INSULTED)).toEqual({ key: 'dont_feed', data: {}, evidence: [] });
  });
  it('on a quote', () => expect(saidOf(rule, { ...INSULTED, kind: 'quote' })?.key).toBe('dont_feed'));
  it('with the number from the second answer in the thread on, and those before', () => {
    const history = [answered(5), answered(1)];
    expect(saidOf(rule, INSULTED, { history })).toEqual({
      key: 'dont_feed_again',
      data: { n: 3 },
      evidence: history.map(({ id }) => id),
    });
  });
  it('as on the first, where others threads or long ago were answered', () => {
    const history = [answered(8 * 24), answered(1, { thread: '7' })];
    expect(saidOf(rule, INSULTED, { history })?.key).toBe('dont_feed');
    const { root: _, ...nowhere } = INSULTED;
    expect(saidOf(rule, nowhere, { history: [act('reply', NOON - DAY)] })?.key).toBe('dont_feed');
  });
});
