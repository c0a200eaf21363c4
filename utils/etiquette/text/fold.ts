const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ؤ: 'و',
  أ: 'ا',
  إ: 'ا',
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const digit = (char: string) => String((char.codePointAt(0) ?? 0) & 15);

/** A text as it is compared: lower case, without diacritics, joiners and apostrophes; digits and letters of one shape. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(FOLDED, (char) => LETTERS[char] ?? char)
    .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, digit)
    .replace(/\u200c|\u200d|\u00ad/g, ' ')
    .replace(/['’`´]/g, '');

/** A bare domain, from its beginning on. Chinese and Persian put no space after a full stop, and no domain into their own letters. */
const BARE =
  /(?<!(?![\u0600-\u06ff\u3000-\u9fff])[\p{L}\p{N}-])(?:(?![\u0600-\u06ff\u3000-\u9fff])[\p{L}\p{N}-])+(?:\.(?:(?![\u0600-\u06ff\u3000-\u9fff])[\p{L}-]){2,})+(?:\/[^\s\u3000-\u9fff]*)?/gu;

/** The words of a text without its links and mentions. */
export const plain = (text: string): string =>
  text
    .replace(/(?:https?:\/\/|www\.)[^\s\u3000-\u9fff]+/gi, ' ')
    .replace(BARE, ' ')
    .replace(/[@＠]\w+/g, ' ')
    .replace(/#/g, ' ');
