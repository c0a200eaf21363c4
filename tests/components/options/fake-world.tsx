import { render } from '@testing-library/preact';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import type { OptionsWorld, SettingsDoor } from '../../../components/options/world.ts';
import { WordsProvider } from '../../../components/WordsContext.tsx';
import { healSettings, type Settings } from '../../../utils/etiquette/settings.ts';
import type { Marked } from '../../../utils/extension/answers.ts';
import { exampleCard } from '../../../utils/extension/example-card.ts';
import { pageWords } from '../../../utils/extension/page-words.ts';

/** Settings in memory. `elsewhere` changes them as another tab would. */
export function fakeSettings(raw: unknown = {}) {
  let stored: Settings = healSettings(raw);
  const callbacks = new Set<() => void>();
  const put = (settings: Settings) => {
    stored = settings;
    for (const callback of callbacks) callback();
    return settings;
  };
  const door: SettingsDoor = {
    get: async () => stored,
    change: async (change) => put(change(stored)),
    watch(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
  return {
    door,
    stored: () => stored,
    elsewhere: (change: (settings: Settings) => Settings) => put(change(stored)),
  };
}

/** Tact with a memory that forgets nothing but what it is told to. */
export function fakeWorld(overrides: Partial<OptionsWorld> = {}, marks: Marked[] = []) {
  let marked = marks;
  const erased: (string | undefined)[] = [];
  const settings = fakeSettings();
  const world: OptionsWorld = {
    settings: settings.door,
    demoted: async () => [],
    marked: async () => marked,
    async mark({ account, handle }, as) {
      marked = marked.filter((one) => one.account !== account || one.handle !== handle);
      if (as) marked = [...marked, { account, handle, known: as, knownAt: 1 }];
    },
    example: (rule) => exampleCard(rule, pageWords()),
    exported: async () => '{"format":"tact"}',
    stock: async (handle) =>
      handle === 'nobody' ? { acts: 0, people: 0, advice: 0 } : { acts: 12, people: 1, advice: 0 },
    async erase(handle) {
      erased.push(handle);
      marked = marked.filter((one) => handle !== undefined && one.handle !== handle);
    },
    ...overrides,
  };
  return { world, settings, erased, marked: () => marked };
}

/** Shows the whole options page in English and waits until it has read its settings. */
export async function openOptions(world: OptionsWorld) {
  const page = render(
    <WordsProvider words={pageWords()}>
      <OptionsPage world={world} />
    </WordsProvider>,
  );
  await page.findByRole('heading', { name: 'Rules' });
  return page;
}
