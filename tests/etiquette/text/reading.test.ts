import { describe, expect, it } from 'vitest';
import type { ThreadPost } from '@/utils/etiquette/draft.ts';
import { ELSEWHERE, GROUPS, LANGUAGES } from '@/utils/etiquette/text/languages.ts';
import { sourcesOf } from '@/utils/etiquette/text/phrases.ts';
import { readingOf } from '@/utils/etiquette/text/reading.ts';
import { draft } from '../situations.ts';

const post = (text: string, more: Partial<ThreadPost> = {}): ThreadPost => ({
  person: 'ann',
  text,
  lang: '',
  role: 'root',
  links: false,
  ...more,
});
const read = (text: string, thread: ThreadPost[], own: string[] = []) =>
  readingOf(draft(text, { thread }), own);

describe('a draft relates to its thread', () => {
  it.each([
    ['by a rare word', 'Your sourdough is too cold', 'My sourdough is flat'],
    ['by a word inside a compound', 'Wie alt ist dein Roggensauerteig?', 'Mein Sauerteig geht nicht auf'],
    ['by words in the path of its link', 'https://site.example/flat-sourdough', 'My sourdough is flat'],
    ['in Chinese, over a full stop', '浇水太勤了。黄叶要剪掉', '阳台上的薄荷老是黄叶。怎么办'],
    ['in Persian', 'خمیر ترش سرد است', 'خمیر ترش من پف نمی‌کند'],
  ])('%s', (_, text, root) => expect(read(text, [post(root)]).related).toBe(true));

  it.each([
    [
      'by politeness',
      'So sorry! Thank you, happy birthday',
      'Thank you all, it was my birthday, so sorry I missed it',
    ],
    ['by little words', 'and what do you think of it, I do not know', 'What do I know, and who are you?'],
    ['by contractions', 'I’ve built it', 'I’ve had enough of the weather'],
    ['in Chinese, by little words', '我们都在这里，你也来看看', '今天我们都在家，你呢'],
  ])('not %s', (_, text, root) => expect(read(text, [post(root)]).related).toBe(false));

  it('more words have to be shared the more the wording promotes', () => {
    const root = [post('Our cat ate my headphones. The cat is called Bankrupt.')];
    const own = ['candles.example'];
    expect(read('That cat! https://candles.example/x', root, own).related).toBe(true);
    const promotion =
      'Cat 20 % off in my new shop, order today, subscribe to my newsletter https://candles.example/x';
    expect(read(promotion, root, own)).toMatchObject({ related: false });
  });

  it('a post that speaks of the user’s site, or of the user, is about it', () => {
    const own = ['invoices.example'];
    const said = (root: string) => read('Look https://invoices.example/a', [post(root)], own).related;
    expect(said('Has anybody worked with invoices.example before?')).toBe(true);
    expect(said('The last piece of @me made my day')).toBe(true);
    expect(said('My tomatoes are flat')).toBe(false);
  });

  it('what the user has said there already is no excuse and no part of the thread', () => {
    const mine = post('I made an invoice template', { person: 'me', role: 'sibling' });
    const { related, posts } = read(
      'My invoice template https://invoices.example/a',
      [post('My tomatoes are flat'), mine],
      ['invoices.example'],
    );
    expect([related, posts]).toEqual([false, 1]);
  });

  it('posts without words are nothing to compare with', () => {
    const posts = [
      post(''),
      post('😍😍'),
      post('https://t.co/abc'),
      post('Nice', { role: 'sibling', person: 'bob' }),
    ];
    expect(read('Look', posts).posts).toBe(1);
  });
});

describe('links are invited', () => {
  const invited = (root: string, ...others: ThreadPost[]) =>
    read('x https://site.example/a', [post(root), ...others]).invited;
  const link = (person: string) => post('https://a.example', { person, role: 'sibling', links: true });

  it.each([
    ['in the usual words', 'Makers, drop your links below!'],
    [
      'by two of: give, made by yourselves, all of you',
      'Save my night shift: show me something each of you made',
    ],
  ])('%s', (_, root) => expect(invited(root)).toBe('words'));

  it('by three others who posted theirs, in any language', () => {
    const talk = post('hm', { role: 'sibling', person: 'eve' });
    expect(invited('…', link('bob'), link('carol'), link('dave'), talk)).toBe('links');
    expect(invited('…', link('bob'), link('carol'), talk)).toBeUndefined();
    expect(invited('…', link('bob'), link('bob'), link('bob'))).toBeUndefined();
    const many = Array.from({ length: 7 }, (_, index) =>
      post('no', { role: 'sibling', person: `p${index}` }),
    );
    expect(invited('…', link('bob'), link('carol'), link('dave'), ...many)).toBeUndefined();
  });

  it('not by one word alone', () => {
    expect(invited('Give me strength, the train is late again')).toBeUndefined();
    expect(invited('Each of you knows how this ends')).toBeUndefined();
  });
});

describe('a lure is seen without knowing the language', () => {
  const signs = (text: string) => read(text, [post('Rain at last')]).signs;
  it.each([
    '🔥 1000 x 3$ 🔥 https://a.example',
    'Nyereség!! 9000 € https://a.example',
    'AIRDROP 🚀 https://a.example',
  ])('%s', (text) => expect(signs(text)).toContain('lure'));
  it.each([
    'So good!! https://a.example',
    'It costs 9 € there https://a.example',
    '🔥 https://a.example/100%25',
  ])('not %s', (text) => expect(signs(text)).not.toContain('lure'));
});

it.each(Object.entries(LANGUAGES))('%s has every list, be it empty', (_, { phrases }) => {
  expect(GROUPS.filter((group) => !phrases[group])).toEqual([]);
});

it('every pattern can be read, and none fits the empty text', () => {
  const bad = Object.entries({ ...LANGUAGES, ELSEWHERE }).flatMap(([lang, language]) =>
    GROUPS.flatMap((group) => language.phrases[group] ?? [])
      .filter((pattern) => {
        try {
          return sourcesOf(pattern, language).some((source) => new RegExp(`^(?:${source})$`).test(''));
        } catch {
          return true;
        }
      })
      .map((pattern) => `${lang}: ${pattern}`),
  );
  expect(bad).toEqual([]);
});

describe('they ask for private messages', () => {
  const wants = (...thread: ThreadPost[]) => read('Sure, DM me', thread).wantsDms;
  const parent = { role: 'parent' } as const;
  it.each([
    ['the thread’s author', [post('DM me', { person: 'eve' })], true],
    ['whoever is answered', [post('Rain at last', { person: 'eve' }), post('DM me', parent)], true],
    ['a bystander', [post('Rain at last'), post('DM me', { person: 'eve', role: 'sibling' })], false],
    ['nobody', [post('Rain at last')], false],
  ])('%s', (_, thread, expected) => expect(wants(...thread)).toBe(expected));
});
