import { type Words, wordsFrom } from './words.ts';

type Catalogue = Readonly<Record<string, { message: string }>>;

/** All catalogues, in the bundle: the background says words in the page's language, whatever the browser's is. */
const catalogues: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<Catalogue>('../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
  ).map(([path, catalogue]) => [path.split('/').at(-2), catalogue]),
);

/** Words in a page's language (BCP 47), in a relative of it, or in English. */
export function wordsIn(lang: string): Words {
  const [language = 'en'] = lang.toLowerCase().split('-');
  const name = Object.keys(catalogues).find((key) => key.toLowerCase().split('_')[0] === language) ?? 'en';
  const catalogue = catalogues[name];
  return wordsFrom((key) => catalogue?.[key]?.message, catalogue?.language?.message ?? 'en');
}
