import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlace, readPlaces } from '@/utils/etiquette/own-places.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { linksIn } from '@/utils/etiquette/text/links.ts';
import { bearsHandle, isHome, isOwn } from '@/utils/etiquette/text/own.ts';

const link = (url: string) => linksIn(url)[0] ?? { url, host: '', path: '', page: '' };

describe('a place of one’s own', () => {
  it.each([
    ['https://www.My-Site.Example/', 'my-site.example'],
    ['my-site.example', 'my-site.example'],
    ['http://m.shop.example:8080/?a=b#c', 'shop.example'],
    ['github.com/Me/', 'github.com/me'],
    ['https://www.youtube.com/@me', 'youtube.com/@me'],
    [' bücher.example ', 'bücher.example'],
  ])('%s is %s', (typed, place) => expect(readPlace(typed)).toEqual({ place }));

  it.each([
    ['', 'empty'],
    ['my site', 'site'],
    ['localhost', 'site'],
    ['me@site.example', 'site'],
    ['github.com', 'shared'],
    ['https://youtube.com/', 'shared'],
  ])('%j is refused: %s', (typed, refused) => expect(readPlace(typed)).toEqual({ refused }));

  it('settings keep what is good among whatever is stored', () => {
    expect(healSettings({ ownPlaces: ['A.example', 7, '', 'a.example', 'x.com'] }).ownPlaces).toEqual([
      'a.example',
    ]);
    expect(healSettings({ ownPlaces: 'no list' }).ownPlaces).toEqual([]);
    expect(healSettings({}).ownPlaces).toEqual([]);
  });

  it('is read the same a second time, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.webUrl(), fc.string())), (typed) => {
        const places = readPlaces(typed);
        expect(readPlaces(places)).toEqual(places);
      }),
    );
  });
});

describe('a link is one’s own', () => {
  const places = ['bread.example', 'github.com/me', 'youtube.com/@me'];
  it.each([
    'https://bread.example/a',
    'https://WWW.Bread.Example/a',
    'http://shop.bread.example',
    'https://github.com/Me/starter',
    'https://youtube.com/@me/videos',
  ])('%s', (url) => expect(isOwn(link(url), places)).toBe(true));
  it('in international domains, too', () => {
    for (const site of ['müller.de', 'gārša.lv']) expect(isOwn(link(`https://${site}/x`), [site])).toBe(true);
  });
  it.each([
    'https://notbread.example/a',
    'https://bread.example.evil.example/',
    'https://github.com/meow/starter',
    'https://site.example/bread.example',
    'https://youtube.com/@melody',
  ])('not %s', (url) => expect(isOwn(link(url), places)).toBe(false));
});

describe('a link bears one’s own handle', () => {
  it.each([
    'https://github.com/ann_baker/starter',
    'https://youtube.com/@AnnBaker',
    'https://x.com/ann_baker/status/12',
    'https://ann-baker.blog.example/p/1',
    'https://annbaker.example',
  ])('%s', (url) => expect(bearsHandle(link(url), 'ann_baker')).toBe(true));
  it.each([
    'https://github.com/ann_bakery/x',
    'https://github.com/bob/ann_baker',
    'https://notannbaker.example',
    'https://news.example/?by=ann_baker',
  ])('not %s', (url) => expect(bearsHandle(link(url), 'ann_baker')).toBe(false));
  it('but not where the handle is a word that many addresses have, or unknown', () => {
    expect(bearsHandle(link('https://news.example/me'), 'me')).toBe(false);
    expect(bearsHandle(link('https://news.example/'), '')).toBe(false);
  });
});

describe('a home page', () => {
  it.each([
    'https://bread.example',
    'https://bread.example/de-AT/',
    'https://youtube.com/@me',
    'https://linkedin.com/in/me',
    'https://social.example/@me',
    'https://bread.example/?utm_source=x',
  ])('%s', (url) => expect(isHome(link(url), [])).toBe(true));
  it.each([
    'https://bread.example/flat',
    'https://youtube.com/watch?v=abc',
    'https://youtu.be/abc',
    'https://bread.example/?p=418',
    'https://github.com/me/x',
  ])('not %s', (url) => expect(isHome(link(url), [])).toBe(false));
});
