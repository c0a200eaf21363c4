/** Finds a message by its key; `undefined` where the catalogue has none. */
export type Lookup = (key: string) => string | undefined;
export type Data = Readonly<Record<string, string | number>>;

/**
 * Says a message of `public/_locales`: `{name}` becomes `data.name`, `data.n` picks the plural form. A dash in
 * the key stands for `_`, which is all that message names allow: `rule_${id}_name`.
 */
export type Words = ((key: string, data?: Data) => string) & {
  /** BCP 47, of the catalogue in use. */
  lang: string;
  dir: 'ltr' | 'rtl';
};

const RTL = ['ar', 'fa', 'he', 'ur'];

/** Words in `lang` from a catalogue. A key that the catalogue lacks comes back as it is, so that it is seen. */
export function wordsFrom(lookup: Lookup, lang: string): Words {
  const numbers = new Intl.NumberFormat(lang);
  const plurals = new Intl.PluralRules(lang);
  const pick = (key: string, n: unknown) =>
    (typeof n === 'number' ? lookup(`${key}_${plurals.select(n)}`) : undefined) ??
    lookup(key) ??
    lookup(`${key}_other`) ??
    key;
  const say = (key: string, data: Data = {}) =>
    pick(key.replaceAll('-', '_'), data.n).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = data[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  const dir = RTL.includes(new Intl.Locale(lang).language) ? ('rtl' as const) : ('ltr' as const);
  return Object.assign(say, { lang, dir });
}
