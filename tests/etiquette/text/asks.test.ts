import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingOf } from '@/utils/etiquette/text/asks.ts';
import { privateIn } from '@/utils/etiquette/text/private.ts';
import { sentencesOf } from '@/utils/etiquette/text/sentences.ts';

const asks = (text: string) => askingOf(text).asks;

describe('asking for a private message', () => {
  it.each([
    ['en', 'Great! Could you check your DMs?'],
    ['de', 'Schau mal bitte in deine DMs'],
    ['lv', 'Ieraksti man privāti, lūdzu'],
    ['fa', 'دایرکتتو چک کن لطفا'],
    ['zh', '方便私信我一下吗'],
  ])('in %s', (_, text) => expect(asks(text)).toContain('dm'));
  it.each([
    ['en', 'No need to DM me, ask here'],
    ['de', 'Brauchst mir keine DM zu schicken'],
    ['lv', 'Nevajag nekādu DM, atbildēšu tepat'],
    ['fa', 'لازم نیست دایرکت بدید، همینجا بگید'],
    ['zh', '不用私信我，直接在这儿问就行'],
  ])('not when it is declined, in %s', (_, text) => expect(asks(text)).not.toContain('dm'));
});

describe('asking for a meeting', () => {
  it.each([
    ['en', 'Shall we grab a coffee next week?'],
    ['de', 'Wollen wir uns mal auf einen Kaffee treffen?'],
    ['lv', 'Varbūt kādreiz aizejam uz kafiju kopā?'],
    ['fa', 'یه قهوه با هم بخوریم؟'],
    ['zh', '改天请你喝杯咖啡吧'],
  ])('in %s, without a reason', (_, text) =>
    expect(askingOf(text)).toMatchObject({ reason: false, asks: ['meeting'] }),
  );
});

describe('somebody named', () => {
  it.each([
    ['en', 'My friend @carol says so'],
    ['de', 'Meine Freundin @carol sagt das auch'],
    ['lv', 'Mana draudzene @carol tā saka'],
    ['fa', 'دوست صمیمی من @carol هم همینو میگه'],
    ['zh', '我朋友@carol也这么说'],
  ])('is claimed as a friend, in %s', (_, text) => expect(askingOf(text).knows).toEqual(['carol']));
  it('is the one whom the phrase names, not the one who is spoken to', () => {
    expect(askingOf('@ann I know @bob well').knows).toEqual(['bob']);
    expect(askingOf('@ann let me introduce you to @bob').introduces).toEqual(['bob']);
    expect(askingOf('My friend @bob says hi, @celebrity').knows).toEqual(['bob']);
  });
  it('is not, when quoted or addressed', () => {
    expect(askingOf('“My friend @carol says so”, he said').knows).toEqual([]);
    expect(askingOf('@carol my friend, thank you').knows).toEqual([]);
  });
});

describe('a sentence', () => {
  it.each([
    ['a whole short question', 'Coffee?', 'meeting'],
    ['an edge after a mention', '@ann Kaffee?', 'meeting'],
    ['two parts in any order', 'Mind if I use your inbox? Any chance I write you a DM?', 'dm'],
    ['Traditional Chinese', '方便開一下私訊嗎', 'dm'],
    ['Latvian without diacritics', 'aizsutiju tev zinu, paskaties ludzu', 'dm'],
    ['an A-not-A question', '要不要见面喝咖啡？', 'meeting'],
  ])('asks: %s', (_, text, ask) => expect(asks(text)).toContain(ask));
  it.each([
    ['a statement', 'Coffee after four ruins my sleep', 'meeting'],
    ['不要 declines', '不要见面喝咖啡', 'meeting'],
  ])('does not: %s', (_, text, ask) => expect(asks(text)).not.toContain(ask));
  it('means the handles beside it where it names nobody', () => {
    expect(askingOf('You two should talk! @ann @bob').introduces).toEqual(['ann', 'bob']);
    expect(askingOf('Hey @ann @bob! You two should talk').introduces).toEqual(['ann', 'bob']);
  });
});

describe('sentences', () => {
  it('end where they end, and leave out what is quoted', () => {
    expect(sentencesOf('One. Two “three. four” five? 六。七')).toEqual(['One.', ' Two   five?', ' 六', '七']);
    expect(sentencesOf('喝吗？走。Order no. 5 is late')).toEqual(['喝吗？', '走', 'Order no. 5 is late']);
  });
});

describe('private data', () => {
  it.each([
    ['mail', 'ann.b [at] post [dot] example'],
    ['phone', 'ruf an: 0171 23 45 67 89'],
    ['phone', 'شماره من ۰۹۱۲ ۱۲۳ ۴۵ ۶۷'],
    ['card', '4242-4242-4242-4242'],
    ['iban', 'LV80BANK0000435195001'],
  ])('%s in %s', (what, text) => expect(privateIn(text)).toContain(what));
  it.each([
    '4242 4242 4242 4241 1',
    'DE89 3704 0044 0532 0130 01',
    '2019-2026, 1 250 000 people',
    'https://a.example/491711234567',
  ])('none in %s', (text) =>
    expect(privateIn(text).filter((kind) => kind === 'card' || kind === 'iban' || kind === 'mail')).toEqual(
      [],
    ),
  );
});

it.each([
  'Our hotline is 0221 4960200',
  'Pi is 3.1415926535',
  'Write to editor@paper.example',
  'فصل ۲۰۲۳-۲۰۲۴',
  '2024-2025赛季结束了',
  '12.500.000 Leute haben das gesehen',
  'To noskatījās 12 500 000 cilvēku',
  '订单14天了还没到',
  'HTTP 404 500 502 503, all morning',
  'It snowed in 1989 2001 2026',
])('nothing private in %s', (text) => expect(privateIn(text)).toEqual([]));

it('whatever is written, nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => [askingOf(text), privateIn(text)]).not.toThrow();
    }),
  );
});

describe('the language of a text', () => {
  it('is told by its commonest words: what another language would read into it does not count', () => {
    // "send …" is a German beginning, too, and no German word takes an English sentence back.
    expect(asks('Never send your password by DM, whoever asks you for it')).toEqual([]);
    expect(asks('Kann man die DMs hier nicht nach Datum sortieren?')).toEqual([]);
  });
  it('is told by two of them where another has none', () => expect(asks('Who reads my DMs?')).toEqual([]));
  it('stays open where a text is too short to tell', () => expect(asks('DM bitte?')).toContain('dm'));
  it('has short spellings in English', () => expect(asks('can i dm u pls')).toContain('dm'));
  it('gives a reason in the language that asks for the meeting', () => {
    expect(askingOf('can we talk on the phone sometime').reason).toBe(false);
    expect(askingOf('can we talk on the phone about the archive?').reason).toBe(true);
  });
});

describe('a telephone', () => {
  it('is no hotline because the digits of one are somewhere in it', () => {
    expect(privateIn('call me on 07911 123456')).toEqual(['phone']);
    expect(privateIn('Childline is on 0800 1111')).toEqual([]);
    expect(privateIn('Kostenlos: +49 800 1110111')).toEqual([]);
  });
});

describe('a text', () => {
  const FILLER =
    'The dough rested over night and the crust came out dark and thin. It was a good week for bread. ';
  it('of one endless word is read, too, before anybody stops waiting', () => {
    expect(askingOf('a'.repeat(60_000)).asks).toEqual([]);
  });
  it('asks, however much stands around it', () => {
    expect(askingOf(`${FILLER.repeat(4)}Anyway, send me a dm please. ${FILLER.repeat(4)}`).asks).toEqual([
      'dm',
    ]);
    expect(askingOf(FILLER.repeat(8)).asks).toEqual([]);
  });
  it.each([
    'Sind DMs besser als E-Mail?',
    'Are DMs better than e-mail?',
    'Who reads my DMs?',
    "No need for a private message, I'm happy to explain right here",
    'Please stop asking me to DM you',
    "I won't DM you, promise",
    '请不要私信我',
    "I won't introduce you to @bob, ask him yourself",
    'Das kann ich mir bei @bob gut vorstellen',
    '谢谢 @bob 的食谱',
    '@bob 生日快乐',
    'آفرین @bob',
    '@bob happy birthday',
    "I'm with @bob on this",
    'شكرا @bob',
    '@bob さんの写真が好き',
    'gracias @bob por la receta',
    '@bob @carol @dave',
    'We should meet halfway on this',
    'Tiekamies rīt',
    'I never reply to people who say DM me',
    'Bots that write DM me are a plague',
    'Ich treffe mich morgen mit Freunden auf einen Kaffee',
    'Leute, die schreib mir eine DM schreiben, nerven',
    'El pan de hoy me salió muy bien, gracias a todos',
    'Bugün ekmek çok güzel oldu, teşekkürler',
    'ありがとう、とてもいいパンでした',
    'Merci pour la recette, le pain est super bon',
    '👍',
    '@ann',
    '',
  ])('asks for nothing: %s', (text) => expect(askingOf(text).asks).toEqual([]));
});
