import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/link-before-talk.ts';
import { act, DAY, draft, NOON, saidOf } from '../situations.ts';

const own = ['bread.example'];
const LINK = draft('This may help with a flat sourdough: https://bread.example/flat-sourdough');
const spoke = (more = {}) => act('reply', NOON - 3 * DAY, more);

describe('keeps silent', () => {
  it('on somebody else’s link', () => {
    expect(saidOf(rule, draft('See https://notbread.example/flat'), { own })).toBeUndefined();
  });
  it('once there was a word without a link, or an answer of theirs', () => {
    expect(saidOf(rule, LINK, { own, history: [spoke()] })).toBeUndefined();
    expect(saidOf(rule, LINK, { own, history: [act('answer', NOON - DAY)] })).toBeUndefined();
  });
  it('where they talk already: the user’s own words stand above', () => {
    const mine = { person: 'me', text: 'Is it warm?', lang: 'en', role: 'ancestor', links: false } as const;
    expect(saidOf(rule, { ...LINK, thread: [...LINK.thread, mine] }, { own })).toBeUndefined();
  });
  it('where it is welcome, and with a threshold of none', () => {
    expect(saidOf(rule, LINK, { own, welcome: true })).toBeUndefined();
    expect(saidOf(rule, LINK, { own, options: { exchanges: 0 } })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on an own link as the first thing that is said, on topic or not', () => {
    expect(saidOf(rule, LINK, { own })).toEqual({
      key: 'link_before_talk',
      data: { host: 'bread.example', n: 0 },
      evidence: [],
    });
  });
  it('when all that was said before were links', () => {
    const history = [spoke({ traits: { links: [{ host: 'bread.example' }] } })];
    expect(saidOf(rule, LINK, { own, history })).toBeDefined();
  });
  it('counts days: two words on one day are one contact', () => {
    const history = [spoke(), spoke()];
    expect(saidOf(rule, LINK, { own, history, options: { exchanges: 2 } })?.data).toMatchObject({ n: 1 });
  });
  it('only as a hint about somebody whom nothing is known of', () => {
    expect(saidOf(rule, LINK, { own, person: undefined })).toMatchObject({ atMost: 'hint' });
  });
});
