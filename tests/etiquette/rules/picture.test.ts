import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/picture.ts';
import { act, DAY, draft, HOUR, NOON, saidOf } from '../situations.ts';

const TEXT = 'Our new menu starts on Monday, with soup.';
const post = (text = TEXT, more = {}) => {
  const { person: _p, post: _q, root: _r, ...rest } = draft(text);
  return { ...rest, kind: 'post' as const, thread: [], ...more };
};
const brand = { profile: 'brand' as const };
const visit = {
  tag: 'teachat',
  title: '#TeaChat',
  hosts: [],
  from: NOON - HOUR,
  until: NOON + HOUR,
  questions: [],
  newcomers: [],
};
const posted = (media: boolean, daysAgo = 1) =>
  act('post', NOON - daysAgo * DAY, media ? { traits: { media } } : {});

describe('keeps silent', () => {
  it('on a post with a picture, and on a link, which brings its own', () => {
    expect(saidOf(rule, post(TEXT, { media: true }), brand)).toBeUndefined();
    expect(saidOf(rule, post('Our new menu: https://own.example/menu today'), brand)).toBeUndefined();
  });
  it('on what has only begun', () => expect(saidOf(rule, post('Our new menu'), brand)).toBeUndefined());
  it('on answers', () => expect(saidOf(rule, draft(TEXT), brand)).toBeUndefined());
  it('with personal accounts outside of chats, also in the middle of one', () => {
    expect(saidOf(rule, post(), { profile: 'personal' })).toBeUndefined();
    const chat = { visit, by: 'presence' as const };
    expect(saidOf(rule, post(), { profile: 'personal', chat })).toBeUndefined();
  });
  it('in a chat, after one picture in that hour', () => {
    const chat = { visit, by: 'tag' as const };
    const history = [act('post', NOON, { traits: { media: true } })];
    expect(saidOf(rule, post(), { profile: 'personal', chat, history })).toBeUndefined();
    expect(saidOf(rule, post(), { profile: 'brand', chat, history })?.key).toBe('picture');
  });
  it('where it is set to never', () => {
    expect(saidOf(rule, post(), { ...brand, options: { often: 'off' } })).toBeUndefined();
  });
  it('at every third, where one of the last two had a picture, or there were none', () => {
    const options = { often: 'third' as const };
    expect(saidOf(rule, post(), { ...brand, options, history: [posted(false)] })).toBeUndefined();
    const history = [posted(false, 3), posted(true, 2), posted(false)];
    expect(saidOf(rule, post(), { ...brand, options, history })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on a brand’s post of words alone', () => {
    expect(saidOf(rule, post(), brand)).toEqual({ key: 'picture', data: {}, evidence: [] });
  });
  it('on anybody’s post in a chat', () => {
    const chat = { visit, by: 'tag' as const };
    expect(saidOf(rule, post(), { profile: 'personal', chat })?.key).toBe('picture');
  });
  it('at every third in a row, with the two before as evidence', () => {
    const history = [posted(true, 3), posted(false, 2), posted(false)];
    expect(saidOf(rule, post(), { ...brand, options: { often: 'third' }, history })).toEqual({
      key: 'picture_third',
      data: { n: 3 },
      evidence: history.slice(1).map(({ id }) => id),
    });
  });
});
