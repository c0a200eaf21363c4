/** Messages of one language by key, without plural forms taken apart. */
export type Messages = Readonly<Record<string, string>>;

/** Keys whose texts may be long: pages that are read, not cards that are glanced at. */
const MAY_BE_LONG = /^(welcome|options|tip|rule)_/;
const LONGEST = 160;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const tokensOf = (message: string) => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();

/** The messages that have plural forms, named without the form: English tells by `_one` beside `_other`. */
export const pluralsOf = (english: Messages): Set<string> =>
  new Set(
    Object.keys(english)
      .filter((key) => key.endsWith('_one') && `${key.slice(0, -4)}_other` in english)
      .map((key) => key.slice(0, -4)),
  );

/** The keys that a language must have to say what English says. */
export function keysFor(english: Messages, lang: string): string[] {
  const plurals = pluralsOf(english);
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  const forms = [...plurals].flatMap((name) => pluralCategories.map((category) => `${name}_${category}`));
  const single = Object.keys(english).filter(
    (key) => !(PLURAL.test(key) && plurals.has(key.replace(PLURAL, ''))),
  );
  return [...single, ...forms].sort();
}

/** What is wrong with the words of a language beside the English ones, one line each. `lang` is BCP 47. */
export function wordProblems(english: Messages, messages: Messages, lang: string): string[] {
  const wanted = keysFor(english, lang);
  const plurals = pluralsOf(english);
  const missing = wanted.filter((key) => !(key in messages)).map((key) => `${key} is missing`);
  const extra = Object.keys(messages).filter((key) => !wanted.includes(key));
  const wrong = Object.entries(messages).flatMap(([key, message]) => {
    const name = key.replace(PLURAL, '');
    const isForm = plurals.has(name) && PLURAL.test(key);
    const model = tokensOf(english[isForm ? `${name}_other` : key] ?? '');
    const tokens = tokensOf(message);
    /** A form for one or two may say the number as a word. */
    const mayOmit = isForm && !key.endsWith('_other') ? ['{n}'] : [];
    const lost = model.filter((token) => !tokens.includes(token) && !mayOmit.includes(token));
    const strange = tokens.filter((token) => !model.includes(token));
    return [
      ...(message.trim() === '' ? [`${key} is empty`] : []),
      ...lost.map((token) => `${key} lacks ${token}`),
      ...strange.map((token) => `${key} has a strange ${token}`),
      ...(message.length > LONGEST && !MAY_BE_LONG.test(key)
        ? [`${key} has ${message.length} characters`]
        : []),
    ];
  });
  return [...missing, ...extra.map((key) => `${key} is not in English`), ...wrong];
}

/** Words of a spoken text; a token counts as one. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** All forms of one message: its plural forms, or itself; none where it is missing. */
export const formsOf = (messages: Messages, name: string): string[] =>
  Object.entries(messages)
    .filter(([key]) => key === name || (PLURAL.test(key) && key.replace(PLURAL, '') === name))
    .map(([, message]) => message);
