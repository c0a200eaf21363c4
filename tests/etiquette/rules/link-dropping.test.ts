import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/link-dropping.ts';
import { act, DAY, draft, NOON, saidOf } from '../situations.ts';

const drop = (thread: string, page = 'news.example/a', more = {}) =>
  act('reply', NOON - DAY, {
    thread,
    person: 'bob',
    traits: { links: [{ host: 'news.example', page }] },
    ...more,
  });
const LINK = draft('Sourdough again: https://news.example/a');

describe('keeps silent', () => {
  it('on the second thread', () => {
    expect(saidOf(rule, LINK, { history: [drop('7')] })).toBeUndefined();
  });
  it('on other pages of a site that is not the user’s own', () => {
    const history = [drop('7', 'news.example/b'), drop('8', 'news.example/c')];
    expect(saidOf(rule, LINK, { history })).toBeUndefined();
  });
  it('on the same thread twice, and on the user’s own threads', () => {
    expect(saidOf(rule, LINK, { history: [drop('7'), drop('7')] })).toBeUndefined();
    const mine = { person: undefined };
    expect(
      saidOf(rule, LINK, { history: [drop('7', undefined, mine), drop('8', undefined, mine)] }),
    ).toBeUndefined();
  });
  it('on another post of a thread that has it already', () => {
    const there = draft(LINK.text, { post: '12', root: '7' });
    expect(saidOf(rule, there, { history: [drop('7'), drop('8')] })).toBeUndefined();
  });
  it('on what others put on a host where one has a channel oneself', () => {
    const film = (page: string) => ({ traits: { links: [{ host: 'youtube.com', page }] } });
    const history = [drop('7', '', film('youtube.com/x')), drop('8', '', film('youtube.com/y'))];
    const mine = draft('See https://youtube.com/@me/videos');
    expect(saidOf(rule, mine, { history, own: ['youtube.com/@me'] })).toBeUndefined();
  });
  it('where it is welcome', () => {
    expect(saidOf(rule, LINK, { history: [drop('7'), drop('8')], welcome: true })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('on the third thread with the same page, however well it fits', () => {
    const history = [drop('7'), drop('8')];
    expect(saidOf(rule, LINK, { history })).toEqual({
      key: 'link_dropping',
      data: { host: 'news.example', n: 3, days: 7 },
      evidence: history.map(({ id }) => id),
    });
  });
  it('on the third thread with any page of an own site, even when the hashes are gone', () => {
    const history = [
      drop('7', 'news.example/b'),
      drop('8', 'x', { traits: { links: [{ host: 'news.example' }] } }),
    ];
    expect(saidOf(rule, LINK, { history, own: ['news.example'] })).toMatchObject({ data: { n: 3 } });
  });
  it('on any of several own sites in one draft, and on the parts of one', () => {
    const two = draft('Mine: https://one.example/a and https://two.example/b');
    const own = ['one.example', 'two.example'];
    const at = (host: string) =>
      [7, 8].map((thread) => drop(String(thread), 'x', { traits: { links: [{ host }] } }));
    expect(saidOf(rule, two, { history: at('two.example'), own })?.data).toMatchObject({
      host: 'two.example',
      n: 3,
    });
    expect(saidOf(rule, two, { history: at('blog.two.example'), own })?.data).toMatchObject({ n: 3 });
  });
});
