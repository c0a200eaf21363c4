import { fold } from './fold.ts';
import { linesOf, says } from './phrases.ts';
import { allSentencesOf } from './sentences.ts';

/** Private data that a public text can hold. */
export const PRIVATE = ['mail', 'phone', 'card', 'iban', 'number'] as const;
export type Private = (typeof PRIVATE)[number];

const MAIL =
  /(?<![\w.+-])(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w.+-]+\s?[[({]\s?(?:at|ät|@)\s?[\])}]\s?[\w-]+\s?(?:\.|[[({]\s?(?:dot|punkt|punkts)\s?[\])}])\s?\w+|\w+ (?:at|et) \w+ (?:dot|punkts?) \w+)/i;
/** Addresses of an office, which are there for everybody. */
const OFFICE =
  /^(?:info|support|help\w*|contact\w*|kontakt\w*|office|press\w*|service\w*|hello|team|admin|post\w*|pasts|planning|enquir\w*|inquir\w*|complaints|beschwerde\w*|buero|sekretariat|rathaus|dispatch|prese\w*|ombuds\w*|jobs|careers|sales|hotline|reports?|public\w*|consumer\w*|council|editors?|letters|news\w*|tips|submissions|tickets|bookings?|reservations?|box\w*|customer\w*|feedback|billing|orders|marketing|media|webmaster|security|legal|redaktion|birojs)@|\.(?:gov|gob|gouv|gv)\b/i;
const DIGITS = /(?:\+|\b00)?\(?\d[\d\s()./-]{6,24}\d/g;
/** As a number is written that is to be called. */
const DIALLED = /(?<!\d)[+0(][\d\s()./-]{7,}/;
/** Lines that anybody may call. */
const HOTLINE = /^(?:(?:00|\+)\d{1,3})?(?:0?800|0?180\d|116\d{3}|111\d{3})|^\d{3,6}$/;
const ISBN = /^97[89]\d{10}$/;
/** Runs of digits that nobody calls. */
const NO_PHONES = [
  // Round numbers and such with thousands or decimals set apart count something.
  /^\d{1,3}(?:[.,]\d{3})+$|^[1-9]\d?[.,]\d{4,}$|^[1-9]\d{0,2}(?: \d{3})* 000$|^[1-9]\d*0000$/,
  // Years, codes: three and more groups of four digits, four and more of three, without a sign of a call.
  /^[1-9]\d{3}(?:\s[1-9]\d{3}){2,}$|^[1-9]\d{2}(?:\s[1-9]\d{2}){3,}$/,
  // Scores and numbers in a row: many groups of one or two.
  /^(?![+0(])\d{1,2}(?:[\s/-]+\d{1,2}){3,}$/,
  // A line of a bus, and when it leaves.
  /^(?:\d{1,3}\s)?[0-2]\d[0-5]\d(?:\s[0-2]\d[0-5]\d){2,}$/,
  // From one room or year to a near one; two years: a season, a term.
  /^(\d\d)\d\d\s?[/-]\s?\1\d\d$|^(?:1[34]|19|20)\d\d\s?[/-]\s?(?:1[34]|19|20)\d\d$/,
  // Versions: dots between, but as American telephones have them.
  /^(?![+0(]|\d{3}\.\d{3}\.\d{4}$)\d+(?:\.\d+)+(?:-\d+)?$/,
  // A day, with a time or what else stands after it, also without marks between.
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}(?:\D|$)/,
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d*$/,
];
const IBAN = /\b[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){3,7}(?:\s?[a-z0-9]{1,3})?\b/gi;

/** The check digit of card numbers (ISO/IEC 7812-1). */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, char, index) => {
    const doubled = Number(char) * (index % 2 === 1 ? 2 : 1);
    return all + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The check digits of an IBAN (ISO 13616). */
function isIban(typed: string): boolean {
  const plain = typed.replace(/\s/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  const digits = [...(plain.slice(4) + plain.slice(0, 4))].map((char) => Number.parseInt(char, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

function* runs(text: string): Generator<Private> {
  for (const [typed] of text.matchAll(DIGITS)) {
    const digits = typed.replace(/\D/g, '');
    if (digits.length >= 13 && digits.length <= 19 && !ISBN.test(digits) && luhn(digits)) yield 'card';
    else if (digits.length < 8 || digits.length > 15 || ISBN.test(digits)) continue;
    else if (!NO_PHONES.some((one) => one.test(typed.trim())) && !HOTLINE.test(typed.replace(/[^\d+]/g, '')))
      yield 'phone';
  }
}

/** What is in one sentence; the numbers and addresses of an office are there for everybody. */
function privateInSentence(text: string): Private[] {
  const plain = fold(text);
  const lines = linesOf(text);
  const mail = MAIL.exec(plain)?.[0];
  const ibans = Array.from(plain.matchAll(IBAN), ([typed]) => typed).filter(isIban);
  const isNumber = says(lines, 'private');
  const found: Private[] = [
    ...(mail && !OFFICE.test(mail) ? ['mail' as const] : []),
    // The digits of an order are no telephone, if they are not dialled like one.
    ...[...runs(plain.replace(IBAN, ' '))].filter(
      (kind) => !(isNumber && kind === 'phone' && !DIALLED.test(plain)),
    ),
    ...(ibans.length > 0 ? ['iban' as const] : []),
    ...(isNumber ? ['number' as const] : []),
  ];
  const office = found.length > 0 && says(lines, 'private-not');
  return office ? found.filter((kind) => kind !== 'mail' && kind !== 'phone') : found;
}

/** The private data that stands in a public text: an address of mail, a telephone, a card, an account, an order or a home. */
export function privateIn(text: string): Private[] {
  const found = allSentencesOf(text.replace(/https?:\/\/\S+/gi, ' ')).flatMap(privateInSentence);
  return PRIVATE.filter((kind) => found.includes(kind));
}
