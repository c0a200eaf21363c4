import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatOf } from '@/utils/etiquette/text/heat.ts';

const insults = (text: string) => heatOf(text).insults;

describe('an open insult at the reader', () => {
  it.each([
    'You absolute idiot',
    'you people are pathetic',
    'Nobody cares, loser',
    'shut up',
    'F*ck you',
    'you brain-dead muppet',
    'You, sir, are a moron.',
    'You are such a whiny coward',
    'You suck',
    '@ann you suck',
    'STFU already',
    'stfu idiot',
    'You f*cking idiot',
    'a**hole',
    'F*** you',
    'Only an idiot like you would say so',
    'Are you stupid or what',
    'Ihr seid gestört',
    'Ihr seid doch alle komplett gestört.',
    'Du bist echt zu blöd zum Lesen',
    'Du widerst mich an',
    'Du, mein Lieber, bist ein Idiot',
    'Tu, mīļais, esi idiots',
    'حالمو بهم می‌زنی',
    '你让我恶心',
    'Du bist so ein Vollidiot',
    'Halt endlich die Fresse!',
    'Sie sind ein Luegner',
    'Tu esi stulbs?',
    'Aizver muti',
    'تو احمقی',
    'خفه‌شو',
    '你真是个白痴',
    '閉嘴，蠢貨',
    '滾',
  ])('%s', (text) => expect(insults(text)).toBe(true));
  it('whomever the text names first', () => expect(insults('@ann @bob you moron')).toBe(true));
  it('in one sentence of several', () => expect(insults('Nice try. You clown. Bye.')).toBe(true));
});

describe('no insult', () => {
  it.each([
    ['about a thing', 'This stupid printer, what an idiotic design'],
    ['about a thing', 'Der Drucker ist so ein Idiot'],
    ['about oneself', 'I am such an idiot'],
    ['about oneself', 'Told myself: you fool, not again'],
    ['about somebody else', 'He is a moron'],
    ['quoted', 'The sign says "you idiot, turn around"'],
    ['quoted', '他写着“你是白痴”'],
    ['reported', 'She called me an idiot and you stood by me'],
    ['reported', 'Er hat mir gesagt, du bist ein Idiot'],
    ['reported', 'Viņš mani nosauca par idiotu'],
    ['reported', 'بهش گفت خفه شو'],
    ['reported', '他骂我是白痴'],
    ['denied', 'I am not saying you are an idiot'],
    ['denied', '你不是白痴'],
    ['meant kindly', 'You lucky bastard!'],
    ['meant kindly', 'you idiot ❤️'],
    ['meant kindly', 'Shut up, no way'],
    ['meant kindly', 'You liar… 😂'],
    ['meant kindly', 'You liar, you said you could not cook! Looks great 😂'],
    ['meant otherwise', 'Are you stupid busy this week'],
    ['meant otherwise', 'Thank you, my friends are fools for pie'],
    ['a note', 'Ask for a bit*, *while it lasts'],
    ['half a word', 'Idiot-proof, even for me'],
    ['a hashtag', 'Day two of #idiot week'],
    ['a word of another language', 'Maize, dēlītis, nazis'],
  ])('%s: %s', (_, text) => expect(insults(text)).toBe(false));
});

describe('shouting', () => {
  const shouts = (text: string) => heatOf(text).shouts;
  it.each([
    ['WHY DO YOU NEVER ANSWER ANY OF US', 100],
    ['WARUM ANTWORTET IHR UNS DENN NIE', 100],
    ['KĀPĒC JŪS MUMS NEKAD NEATBILDAT', 100],
    ['DU HAST ÜBERHAUPT KEINE AHNUNG WOVON DU REDEST!!!', 100],
    ['LESEN SIE ENDLICH MAL DEN ARTIKEL!!!', 100],
    ['HÖR ENDLICH AUF LÜGEN ZU VERBREITEN!!!', 100],
    ['Sorry, but YOU DO NOT GET TO TELL US THAT', 77],
  ])('%s: %d %%', (text, share) => expect(shouts(text)).toBe(share));
  it.each([
    ['a word or two', 'NO WAY, that is GREAT news'],
    ['offices and products', 'NASA, ESA, JAXA and the BBC tested an IBM POWER SERVER'],
    ['names', 'NASA, ESA AND JAXA WILL LAUNCH IN JUNE'],
    ['joy', 'WIR HABEN ES ENDLICH GESCHAFFT UND SIND DABEI'],
    ['joy', 'WE WON THIS AND YOU ALL SAW IT'],
    ['joy', 'ALLES GUTE DIR UND DEINER GANZEN FAMILIE'],
    ['a quotation', '“WHY DO YOU NEVER ANSWER ANY OF US” he wrote'],
    [
      'a heading of something longer',
      `WHAT YOU HAVE TO KNOW: ${'the rest of it is written as calmly as can be. '.repeat(3)}`,
    ],
    ['letters that have no capitals', '你为什么从来不回答我们的问题'],
  ])('not %s: %s', (_, text) => expect(shouts(text)).toBe(0));
});

describe('piled-up marks', () => {
  it.each(['What???', 'No!?!', '什么？！？', 'چرا؟؟؟'])('%s', (text) =>
    expect(heatOf(text).piles).toBe(true),
  );
  it.each(['What?!', 'No! No! No!', 'So...'])('not %s', (text) => expect(heatOf(text).piles).toBe(false));
});

it('whatever is written, nothing throws, and shares are shares', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { shouts } = heatOf(text);
      expect(shouts >= 0 && shouts <= 100 && Number.isInteger(shouts)).toBe(true);
    }),
  );
}, 20_000);

it('who shouts or whispers an insult, insults', () => {
  fc.assert(
    fc.property(fc.constantFrom('you idiot', 'du Trottel', 'tu esi idiots'), fc.boolean(), (text, loud) => {
      expect(insults(loud ? text.toUpperCase() : text)).toBe(true);
    }),
  );
});
