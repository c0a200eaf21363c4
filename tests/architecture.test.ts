import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './tools/imports.ts';
import { sources } from './tools/sources.ts';

/** What a layer may import: folders end in "/", packages do not. `types` may be named, not used at run time. */
interface Layer {
  values: readonly string[];
  types?: readonly string[];
}

/** DESIGN.md, "Three worlds". */
const LAYERS: Readonly<Record<string, Layer>> = {
  'utils/etiquette/': { values: ['utils/etiquette/', 'zod/mini', 'date-fns', '@date-fns/tz', 'linkifyjs'] },
  'utils/x/archive/': {
    values: ['utils/x/', 'zod/mini', '@zip.js/zip.js/lib/zip-core-reader.js'],
    types: ['utils/etiquette/'],
  },
  'utils/x/': { values: ['utils/x/'], types: ['utils/etiquette/'] },
  'utils/extension/': {
    values: [
      'utils/extension/',
      'utils/etiquette/',
      'idb',
      'zod/mini',
      '@date-fns/tz',
      'ical-generator',
      'wxt/browser',
      'wxt/utils/storage',
      'public/_locales/',
    ],
  },
  'components/': {
    values: ['components/', 'utils/etiquette/', 'preact', 'preact/hooks'],
    types: ['utils/extension/', 'utils/x/archive/'],
  },
  'entrypoints/': {
    values: [
      'entrypoints/',
      'components/',
      'utils/',
      'preact',
      'preact/hooks',
      'wxt/browser',
      'wxt/utils/',
      'public/_locales/',
    ],
    types: ['webextension-polyfill'],
  },
};

const within = (places: readonly string[], target: string) =>
  places.some((place) => (place.endsWith('/') ? target.startsWith(place) : target === place));

/** The imports of one module that its layer does not allow, as "path → target". */
function breaches(path: string, text: string): string[] {
  const layer = Object.entries(LAYERS).find(([folder]) => path.startsWith(folder))?.[1];
  if (!layer) return [`${path} belongs to no layer`];
  const allowed = ({ target, typeOnly }: Import) =>
    within(layer.values, target) || (typeOnly && within(layer.types ?? [], target));
  return importsOf(path, text)
    .filter((one) => !allowed(one))
    .map(({ target, typeOnly }) => `${path} → ${target}${typeOnly ? ' (type)' : ''}`);
}

/** All that `entry` brings along at run time: modules and packages. */
function closure(entry: string, texts: Readonly<Record<string, string>>): Set<string> {
  const reached = new Set([entry]);
  for (const path of reached) {
    const text = texts[path];
    if (text === undefined) continue;
    for (const { target, typeOnly } of importsOf(path, text)) if (!typeOnly) reached.add(target);
  }
  return reached;
}

/** DESIGN.md: the content script is thin. */
const TOO_HEAVY =
  /^(zod|idb|date-fns|@date-fns|linkifyjs|@zip\.js|ical-generator)(\/|$)|^utils\/etiquette\/(rules|text)\/|^public\/_locales\//;
const heavy = (entry: string, texts: Readonly<Record<string, string>>) =>
  [...closure(entry, texts)].filter((target) => TOO_HEAVY.test(target));

describe('imports point one way', () => {
  for (const folder of Object.keys(LAYERS))
    it(`${folder} imports nothing but what its layer may`, () => {
      const modules = Object.entries(sources).filter(([path]) => path.startsWith(folder));
      expect(modules).not.toEqual([]);
      expect(modules.flatMap(([path, text]) => breaches(path, text))).toEqual([]);
    });

  it('no module lives outside the layers', () => {
    const places = Object.keys(LAYERS);
    expect(Object.keys(sources).filter((path) => !within(places, path))).toEqual([]);
  });

  it('the content script brings along no schema, no rule, no database and no sentence', () => {
    const entry = Object.keys(sources).find((path) => /^entrypoints\/x\.content(\/index)?\.tsx?$/.test(path));
    expect(entry).toBeDefined();
    expect(heavy(entry ?? '', sources)).toEqual([]);
  });
});

describe('the checker sees', () => {
  const planted: [what: string, path: string, text: string, breach: string][] = [
    ['a value', 'utils/etiquette/a.ts', "import { x } from '../x/b.ts';", 'utils/x/b.ts'],
    ['a bare import', 'utils/etiquette/a.ts', "import 'idb';", 'idb'],
    ['a dynamic import', 'utils/x/a.ts', "await import('../extension/b.ts');", 'utils/extension/b.ts'],
    ['a computed import', 'utils/x/a.ts', 'await import(name);', 'computed'],
    ['a re-export', 'utils/x/a.ts', "export * from '../extension/b.ts';", 'utils/extension/b.ts'],
    ['a named re-export', 'utils/x/a.ts', "export { b } from 'zod/mini';", 'zod/mini'],
    ['the alias', 'utils/extension/a.ts', "import { b } from '@/utils/x/b.ts';", 'utils/x/b.ts'],
    ['a glob', 'utils/x/a.ts', "import.meta.glob('../extension/*.ts');", 'utils/extension/*.ts'],
    ['one glob of many', 'utils/x/a.ts', "import.meta.glob(['./*.ts', '/public/*']);", 'public/*'],
    ['import equals', 'utils/x/a.ts', "import b = require('idb');", 'idb'],
    [
      'a value of etiquette in x',
      'utils/x/a.ts',
      "import { b } from '../etiquette/b.ts';",
      'utils/etiquette/b.ts',
    ],
    [
      'a value among types',
      'utils/x/a.ts',
      "import { type A, b } from '../etiquette/b.ts';",
      'utils/etiquette/b.ts',
    ],
    [
      'a type of extension in x',
      'utils/x/a.ts',
      "import type { B } from '../extension/b.ts';",
      'utils/extension/b.ts (type)',
    ],
    [
      'a type written inline',
      'utils/x/a.ts',
      "type B = import('../extension/b.ts').B;",
      'utils/extension/b.ts (type)',
    ],
    [
      'the browser in a component',
      'components/A.tsx',
      "import { browser } from 'wxt/browser';",
      'wxt/browser',
    ],
    [
      'a value of extension in a component',
      'components/A.tsx',
      "import { b } from '../utils/extension/b.ts';",
      'utils/extension/b.ts',
    ],
    ['the database in the archive’s reader', 'utils/x/archive/a.ts', "import 'idb';", 'idb'],
    ['full zod', 'utils/extension/a.ts', "import { z } from 'zod';", 'zod'],
  ];
  for (const [what, path, text, breach] of planted)
    it(what, () => expect(breaches(path, text)).toEqual([`${path} → ${breach}`]));

  it('and lets pass what the layers allow', () => {
    const types = "import type { A } from '../etiquette/a.ts'; export type { B } from '../etiquette/b.ts';";
    expect(breaches('utils/x/a.ts', `${types} import { c } from './classic/c.ts';`)).toEqual([]);
    expect(breaches('components/A.tsx', "import type { B } from '../utils/extension/b.ts';")).toEqual([]);
    expect(breaches('components/A.tsx', "import css from './card.css?inline';")).toEqual([]);
  });

  it('what a content script brings along by a detour, but not its types', () => {
    const texts = {
      'entrypoints/x.content/index.ts': "import { a } from '@/utils/extension/a.ts';",
      'utils/extension/a.ts': "import { b } from './b.ts'; import type { R } from '../etiquette/rules/r.ts';",
      'utils/extension/b.ts': "import * as z from 'zod/mini';",
    };
    expect(heavy('entrypoints/x.content/index.ts', texts)).toEqual(['zod/mini']);
  });
});
