import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/utils/etiquette/text/fold.ts';
import { linksIn } from '@/utils/etiquette/text/links.ts';
import { lined, linesOf, says, sourcesOf } from '@/utils/etiquette/text/phrases.ts';
import { SPELLINGS } from '@/utils/etiquette/text/spelling.ts';
import { tokensOf } from '@/utils/etiquette/text/tokens.ts';

const pages = (text: string, places?: string[]) => linksIn(text, places).map(({ page }) => page);

describe('links in a text', () => {
  it.each([
    ['see https://www.Site.example/a/?b=c#d now.', ['site.example/a']],
    ['(https://site.example/a), and site.com/b!', ['site.example/a', 'site.com/b']],
    ['看这个https://site.example/a吧，好', ['site.example/a']],
    ['این https://site.example/aرا ببین', ['site.example/a']],
    ['https://youtube.com/watch?v=abc&t=3', ['youtube.com/watch?v=abc']],
    ['mail me@site.com, read README.txt or e.g. this', []],
    ['https://localhost/x http:// https://', []],
  ])('%s', (text, found) => expect(pages(text)).toEqual(found));

  it('know the user’s own places under any domain, but not look-alikes', () => {
    expect(pages('see my.example/a, shop.my.example and notmy.example/b', ['my.example'])).toEqual([
      'my.example/a',
      'shop.my.example',
    ]);
    expect(pages('me@my.example my.example.other', ['my.example'])).toEqual([]);
  });

  it('never throw, and are found in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl())), (parts) => {
        const text = parts.join(' ');
        for (const { url } of linksIn(text, ['my.example'])) expect(text).toContain(url.split(' ')[0]);
      }),
    );
  }, 20_000);
});

describe('folding', () => {
  it.each([
    ['Müßiggang', 'mussiggang'],
    ['Ēdienkarte', 'edienkarte'],
    ['می‌خواهم كتاب ۱۲', 'می خواهم کتاب 12'],
    ['Don’t', 'dont'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  it('a second time changes nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(() => tokensOf(text)).not.toThrow();
        expect(() => linesOf(text)).not.toThrow();
      }),
    );
  });
});

describe('patterns', () => {
  const matches = (pattern: string, text: string, dense = false) =>
    sourcesOf(pattern, { dense }).every((source) =>
      new RegExp(`${dense ? '' : ' '}(?:${source})`).test(lined(text, { dense }, 'mentions')),
    );
  it.each([
    ['my (new|old)? blog*', 'See my blogs', true],
    ['my (new|old)? blog*', 'See my new blog!', true],
    ['my (new|old)? blog*', 'See my own blog', false],
    ['check … out', 'Check this one out', true],
    ['check … out', 'Check. Out', false],
    ['mein* kurs', 'In meinem Kurs', true],
    ['*kurs*', 'Mein Backkurs beginnt', true],
    ['(links|promo (is|and ads are)) welcome', 'Promo and ads are welcome', true],
    ['(links|promo (is|and ads are)) welcome', 'Ads are welcome', false],
    ['^ (hot)? tea ?', '@ann Hot tea?', true],
    ['^ (hot)? tea ?', 'Hot tea.', false],
    ['^ (hot)? tea ^', 'Hot tea.', true],
    ['tea & we', 'We like tea', true],
    ['tea & we', 'They like tea', false],
    ['order #5', 'Order 12-345', true],
    ['order #5', 'Order 12', false],
    ['so good', 'Sooo good', true],
  ])('%s in "%s": %s', (pattern, text, yes) => expect(matches(pattern, text)).toBe(yes));
  it('with and without umlauts, in German', () => {
    const german = { dense: false, spelling: SPELLINGS.de };
    for (const pattern of ['für euch', 'fuer euch'])
      for (const text of ['Für euch!', 'fuer euch', 'FUR EUCH'])
        expect(new RegExp(` ${sourcesOf(pattern, german)}`).test(lined(text, german))).toBe(true);
  });
  it('without spaces, in Chinese', () => {
    expect(matches('我的(新)?博客', '看我的新博客', true)).toBe(true);
    expect(matches('欢迎…关注', '欢迎大家都关注', true)).toBe(true);
    expect(matches('欢迎…关注', '欢迎。关注', true)).toBe(false);
  });

  it.each([
    ['en', 'Drop your links below!'],
    ['de', 'Zeigt eure Projekte, Eigenwerbung erlaubt!'],
    ['lv', 'Ielieciet savas saites komentāros!'],
    ['fa', 'لینک پروژه‌هاتون رو اینجا بذارید'],
    ['zh', '晒出你的产品'],
  ])('an invitation in %s', (_, text) => expect(says(linesOf(text), 'invite')).toBe(true));
});
