import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlesIn, toHandle } from '@/utils/x/handle.ts';
import { pageOf, postOfPath } from '@/utils/x/page.ts';
import { pagesOf } from '@/utils/x/pages.ts';
import { parsePermalink } from '@/utils/x/permalink.ts';

describe('the page of a path', () => {
  it.each([
    ['/', { type: 'home' }],
    ['/home', { type: 'home' }],
    ['/Bob/status/12', { type: 'status', handle: 'bob', post: '12' }],
    ['/bob/status/12/', { type: 'status', handle: 'bob', post: '12' }],
    ['/bob/article/12', { type: 'status', handle: 'bob', post: '12' }],
    ['/i/status/12', { type: 'status', post: '12' }],
    ['/i/web/status/12', { type: 'status', post: '12' }],
    ['/bob', { type: 'profile', handle: 'bob' }],
    ['/bob/', { type: 'profile', handle: 'bob' }],
    ['/bob/with_replies', { type: 'profile', handle: 'bob', tab: 'with_replies' }],
    ['/bob/media', { type: 'profile', handle: 'bob', tab: 'media' }],
    ['/bob/likes', { type: 'profile', handle: 'bob', tab: 'likes' }],
    ['/bob/highlights', { type: 'profile', handle: 'bob', tab: 'highlights' }],
    ['/bob/articles', { type: 'profile', handle: 'bob', tab: 'articles' }],
    ['/bob/affiliates', { type: 'profile', handle: 'bob', tab: 'affiliates' }],
    ['/bob/superfollows', { type: 'profile', handle: 'bob', tab: 'superfollows' }],
    ['/bob/following', { type: 'following', handle: 'bob' }],
    ['/bob/followers', { type: 'followers', handle: 'bob' }],
    ['/bob/verified_followers', { type: 'followers', handle: 'bob' }],
    ['/bob/followers_you_follow', { type: 'followers', handle: 'bob' }],
    ['/notifications', { type: 'notifications' }],
    ['/notifications/mentions', { type: 'notifications' }],
    ['/notifications/verified', { type: 'notifications', partial: true }],
    ['/messages', { type: 'chat' }],
    ['/messages/12-34', { type: 'chat' }],
    ['/i/chat', { type: 'chat' }],
    ['/i/chat/12-34', { type: 'chat' }],
    ['/search', { type: 'search' }],
    ['/hashtag/tact', { type: 'search' }],
    ['/i/lists/12', { type: 'list' }],
    ['/i/lists/12/members', { type: 'other' }],
    ['/i/communities/12', { type: 'other' }],
    ['/i/history', { type: 'other' }],
    ['/explore', { type: 'other' }],
    ['/explore/tabs/news', { type: 'other' }],
    ['/settings/account', { type: 'other' }],
    ['/jobs', { type: 'other' }],
    ['/bob/lists', { type: 'other' }],
    ['/bob/status/12/quotes', { type: 'other' }],
    ['/bob/status/12/likes', { type: 'other' }],
    ['/bob/status/12/history', { type: 'other' }],
    ['/settings/following', { type: 'other' }],
  ])('%s', (path, page) => {
    expect(pageOf(path)).toEqual(page);
  });

  it.each([
    '/compose/post',
    '/compose/post/media',
    '/intent/post',
    '/i/flow/login',
    '/i/keyboard_shortcuts',
    '/i/display',
    '/settings/search',
    '/messages/compose',
    '/logout',
    '/bob/photo',
    '/bob/header_photo',
    '/bob/status/12/photo/1',
    '/bob/status/12/video/2',
    '/i/status/12/photo/1',
    '/bob/status/12/analytics',
  ])('%s opens over a page', (path) => {
    expect(pageOf(path)).toBeUndefined();
  });

  it('what opens over a page keeps its type, and the page moves on after it', () => {
    const location = { pathname: '/bob/following' };
    const { page } = pagesOf(location);
    page();
    location.pathname = '/compose/post';
    expect(page()).toEqual({ type: 'following', handle: 'bob' });
    location.pathname = '/search';
    expect(page()).toEqual({ type: 'search' });
  });

  it('a composer opened by its address lies over a page that is not known', () => {
    expect(pagesOf({ pathname: '/compose/post' }).page()).toEqual({ type: 'other' });
  });
});

describe('permalinks', () => {
  const names = fc.stringMatching(/^[A-Za-z0-9_]{1,20}$/).filter((name) => name.toLowerCase() !== 'i');
  const ids = fc.stringMatching(/^\d{1,20}$/);
  const hosts = fc.constantFrom('', 'https://x.com', 'https://twitter.com', 'http://localhost:80');
  const tails = fc.constantFrom('', '/', '/history', '?s=20', '#m', '/?t=a');

  it('are read on any host, in lower case', () => {
    fc.assert(
      fc.property(names, ids, hosts, tails, (name, id, host, tail) => {
        const link = parsePermalink(`${host}/${name}/status/${id}${tail}`);
        expect(link).toEqual({ id, author: name.toLowerCase() });
      }),
    );
  });

  it('are not what leads beside a post', () => {
    const beside = fc.constantFrom(
      '/analytics',
      '/quotes',
      '/photo/1',
      '/video/1',
      '/likes',
      '/historyx',
      'x',
      '-1',
    );
    fc.assert(
      fc.property(names, ids, hosts, beside, (name, id, host, tail) => {
        expect(parsePermalink(`${host}/${name}/status/${id}${tail}`)).toBeUndefined();
      }),
    );
  });

  it('are never made up: whatever is read stands in the link', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const link = parsePermalink(text);
        if (link) expect(text.toLowerCase()).toContain(`/${link.author}/status/${link.id}`);
      }),
    );
  });

  it.each(['/i/status/12', '/i/web/status/12', '/status/12', '/bob/status/', '/a/b/status/1', ''])(
    'name nobody in %j',
    (href) => {
      expect(parsePermalink(href)).toBeUndefined();
    },
  );

  it.each([
    ['/bob/status/12', true],
    ['/bob/article/12', true],
    ['/bob/status/12/photo/1', true],
    ['/bob/status/12/quotes', false],
    ['/i/status/12', false],
    ['/compose/post', false],
    ['/bob', false],
  ])('the address %s names a post: %s', (path, named) => {
    expect(postOfPath(path)).toEqual(named ? { id: '12', author: 'bob' } : undefined);
  });
});

describe('handles', () => {
  it.each([
    ['@Bob', 'bob'],
    ['bob_1', 'bob_1'],
    ['', undefined],
    ['bob smith', undefined],
    ['ab-c', undefined],
    ['a'.repeat(21), undefined],
  ])('%j is %j', (text, handle) => {
    expect(toHandle(text)).toBe(handle);
  });

  it.each([
    ['Hello @Ann and @bob, @ann again', ['ann', 'bob']],
    ['(@ann) "@bob".', ['ann', 'bob']],
    ['＠ann in full width', ['ann']],
    ['mail me@ann.example', []],
    ['x.com/@ann', []],
    [`@${'a'.repeat(21)}`, []],
    ['@ann@bob', []],
    ['@', []],
  ])('those named in %j', (text, handles) => {
    expect(handlesIn(text)).toEqual(handles);
  });
});
