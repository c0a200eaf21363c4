import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, MINIMA, signatureOf } from '@/utils/etiquette/similar.ts';

const SEEDS = Array.from({ length: MINIMA }, (_, index) => (index * 2_654_435_761 + 12_345) >>> 0);
const OTHERS = SEEDS.map((seed) => (seed ^ 0x5bd1e995) >>> 0);
const signed = (text: string, seeds = SEEDS) => signatureOf(text, seeds);

const TEMPLATES = [
  (name: string, n: number) =>
    `Hi ${name}, I help bakers like you find ${n} new customers a week. Shall I send you an offer? https://a.example/${n}`,
  (name: string, n: number) =>
    `Guten Tag @${name}, wir bringen Betriebe wie Ihren planbar auf ${n} neue Kunden im Monat. Darf ich Ihnen mehr dazu schicken?`,
  (name: string, n: number) =>
    `سلام ${name} عزیز، ما به کسب‌وکارهایی مثل شما کمک می‌کنیم فروششون رو ${n} برابر کنن، مایلید بیشتر بدونید؟`,
  (name: string, n: number) =>
    `${name}您好，我们专注帮助像您这样的店主每月增加${n}位新顾客，方便的话我把资料发给您看看`,
];
const LETTERS = [
  'Thank you for the answer about proofing baskets, the rye one came out much better this time around',
  'Are you coming to the fair in Ghent? I would bring the old mill stones for you to look at then',
  'Danke für den Thread über Demenz. Ich habe ihn meiner Mutter vorgelesen, sie hat lange gelacht',
  'Dein Video zum Kupplungswechsel hat mir die Werkstatt erspart. Welches Fett nimmst du da eigentlich?',
  '您昨天那条讲老式缝纫机换梭床的推，第三张图里那个垫片是铜的还是尼龙的？我拆了一台卡在这一步',
];

describe('near-identical messages', () => {
  it.each(TEMPLATES.map((template) => [template('Ann', 3), template]))('%s', (_, template) => {
    const all = [template('Ann', 3), template('Benedikt', 12), template('Io', 400)].map((text) =>
      signed(text),
    );
    for (const one of all) for (const other of all) expect(alike(one, other)).toBe(true);
  });

  it('are told from different ones', () => {
    const all = [...LETTERS, ...TEMPLATES.map((template) => template('Ann', 3))].map((text) => signed(text));
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1)) expect(alike(one, other)).toBe(false);
  });

  it('a third of the letters in common is enough, a fifth is not', () => {
    const signature = (same: number) => 'ab'.repeat(same) + 'cd'.repeat(MINIMA - same);
    const all = signature(MINIMA);
    expect([17, 16, 10].map((same) => alike(all, signature(same)))).toEqual([true, false, false]);
  });

  it('cannot be told of short ones: a thank-you is like every other', () => {
    expect(signed('Thank you so much!')).toBeUndefined();
    expect(alike(undefined, undefined)).toBe(false);
  });

  it('have the same signature under one key, and another under another', () => {
    const [text = ''] = LETTERS;
    expect(signed(text)).toBe(signed(text));
    expect(alike(signed(text), signed(text, OTHERS))).toBe(false);
  });

  it('a signature has the same length whatever the text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 0, maxLength: 400 }), (text) => {
        const signature = signed(text);
        expect(signature === undefined || /^[0-9a-f]{96}$/.test(signature)).toBe(true);
      }),
    );
  });
});
