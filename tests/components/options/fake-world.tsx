import { render } from '@testing-library/preact';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import type {
  ArchiveDoor,
  ChatsDoor,
  FoundArchive,
  OptionsWorld,
  SettingsDoor,
} from '../../../components/options/world.ts';
import { WordsProvider } from '../../../components/WordsContext.tsx';
import { healSettings, type Settings } from '../../../utils/etiquette/settings.ts';
import type { ImportedArchive, Marked } from '../../../utils/extension/answers.ts';
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

const FOUND: FoundArchive = {
  owner: { handle: 'alice', userId: '3382' },
  posts: 12_345,
  replies: 6789,
  quotes: 10,
  reposts: 20,
  answered: 1234,
  since: Date.UTC(2019, 2, 3, 12),
  until: Date.UTC(2026, 0, 1),
  following: 512,
  followers: 800,
  blocked: 0,
  conversations: 45,
  likes: 1,
  ids: 1500,
  skipped: 0,
  partial: false,
};

/** An archive's way in, of which the test ends each step. */
export function fakeArchive(found: Partial<FoundArchive> = {}, earlier: ImportedArchive[] = []) {
  const calls: string[] = [];
  const steps: Parameters<ArchiveDoor['read']>[] = [];
  let finish: (error?: unknown) => void = () => {};
  let left = earlier;
  const until = <T,>(value: T) =>
    new Promise<T>((resolve, reject) => {
      finish = (error) => (error ? reject(error) : resolve(value));
    });
  const added: ImportedArchive = { account: 'alice', posts: 12_345, people: 1234 };
  const door: ArchiveDoor = {
    read(files, onProgress, signal) {
      calls.push(`read ${files.map(({ name }) => name).join()}`);
      steps.push([files, onProgress, signal]);
      return until({ ...FOUND, ...found });
    },
    add(onProgress, signal) {
      calls.push('add');
      steps.push([[], onProgress, signal]);
      return until(added);
    },
    async undo(account) {
      calls.push(`undo ${account}`);
      left = left.filter((one) => one.account !== account);
    },
    added: async () => left,
  };
  return {
    door,
    calls,
    added,
    /** Ends the running step: well, or with an error. */
    finish: (error?: unknown) => finish(error),
    /** What the running step was given to report to and to obey. */
    running: () => {
      const [, onProgress = () => {}, signal = new AbortController().signal] = steps.at(-1) ?? [];
      return { onProgress, signal };
    },
  };
}

/** A browser that says `yes` or no to notifications when it is asked, and lets none through before. */
export function fakeChats(yes = true) {
  const asked: number[] = [];
  let allowed = false;
  const door: ChatsDoor = {
    calendar: async (chats, before) => `${chats.map(({ tag }) => tag).join()} ${before}`,
    mayNotify: async () => allowed,
    async askToNotify() {
      asked.push(Date.now());
      allowed = yes;
      return yes;
    },
  };
  return { door, asked };
}

/** Tact with a memory that forgets nothing but what it is told to. */
export function fakeWorld(overrides: Partial<OptionsWorld> = {}, marks: Marked[] = []) {
  let marked = marks;
  const erased: (string | undefined)[] = [];
  const settings = fakeSettings();
  const world: OptionsWorld = {
    settings: settings.door,
    policy: { get: async () => ({}), watch: () => () => {} },
    accounts: async () => [],
    demoted: async () => [],
    marked: async () => marked,
    async mark({ account, handle }, as) {
      marked = marked.filter((one) => one.account !== account || one.handle !== handle);
      if (as) marked = [...marked, { account, handle, known: as, knownAt: 1 }];
    },
    example: (rule) => exampleCard(rule, pageWords()),
    exported: async () => '{"format":"tact"}',
    stock: async (handle) =>
      handle === 'nobody'
        ? { acts: 0, people: 0, advice: 0, visits: 0 }
        : { acts: 12, people: 1, advice: 0, visits: 0 },
    async erase(handle) {
      erased.push(handle);
      marked = marked.filter((one) => handle !== undefined && one.handle !== handle);
    },
    archive: fakeArchive().door,
    chats: fakeChats().door,
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
