import { describe, expect, it } from 'vitest';
import { type Speech, speechOf } from '@/utils/etiquette/chats/speech.ts';
import de from './speech/de.json';
import en from './speech/en.json';
import fa from './speech/fa.json';
import lv from './speech/lv.json';
import zh from './speech/zh.json';

const SAID = { hello: 'hello', thanks: 'thanks', first: 'firstTime', aside: 'aside' } as const;
const each = Object.entries({ en, de, lv, fa, zh }).flatMap(([lang, cases]) =>
  (Object.keys(SAID) as (keyof typeof SAID)[]).map((name) => [lang, name, cases] as const),
);

describe.each(each)('in %s, %s', (_, name, cases) => {
  it.each(cases[name])('%s', (text) => expect(speechOf(text)[SAID[name]]).toBe(true));
  it.each(cases[`${name}-not`])('not %s', (text) => expect(speechOf(text)[SAID[name]]).toBe(false));
});

describe('in languages that have no folder', () => {
  it.each<[keyof Speech, string]>([
    ['hello', '¡Hola a todos! #MkChat'],
    ['hello', 'Bonjour, je suis Léa, de Lyon #MkChat'],
    ['hello', 'Привет всем! #MkChat'],
    ['hello', 'こんにちは、田中です #MkChat'],
    ['hello', 'مرحبا بالجميع #MkChat'],
    ['thanks', 'Merci à tous ! #MkChat'],
    ['thanks', 'ありがとうございます #MkChat'],
    ['firstTime', 'Es mi primera vez aquí #MkChat'],
  ])('%s: %s', (said, text) => expect(speechOf(text)[said]).toBe(true));
  it.each(['A1: Uso papel y lápiz #MkChat', 'A1: Soy milk, always #MkChat', 'A1: Je note tout #MkChat'])(
    'nothing in %s',
    (text) => expect(Object.values(speechOf(text))).not.toContain(true),
  );
});

describe('whatever the language', () => {
  it('nothing in nothing', () =>
    expect(Object.values({ ...speechOf(''), alone: false })).not.toContain(true));
  it('a hello stands alone, or before something else', () => {
    expect(speechOf('Hi all! Thanks for having me. #BufferChat').alone).toBe(true);
    expect(speechOf('Hi all! With paper, mostly #BufferChat').alone).toBe(false);
  });
  it('what somebody quotes is not what they say', () => {
    expect(speechOf('A1: “Hi, thanks, my first #BufferChat” is all they write').hello).toBe(false);
    expect(speechOf('A1: “Hi. Thanks. My first time here.”')).toMatchObject({
      thanks: false,
      firstTime: false,
    });
  });
  it('a hashtag at the end is no word of the sentence', () => {
    expect(speechOf('A4 paper and a good pen #BufferChat').aside).toBe(false);
  });
});
