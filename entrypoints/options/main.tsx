import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { stockAbout, stockOf } from '../../components/options/stock-of.ts';
import type { OptionsWorld } from '../../components/options/world.ts';
import { WordsProvider } from '../../components/WordsContext.tsx';
import { ask } from '../../utils/extension/ask.ts';
import { exampleCard } from '../../utils/extension/example-card.ts';
import { exportEverything } from '../../utils/extension/journal/export.ts';
import { pageWords } from '../../utils/extension/page-words.ts';
import { getPolicy, watchPolicy } from '../../utils/extension/policy.ts';
import { changeSettings, getSettings, watchSettings } from '../../utils/extension/settings.ts';
import { archiveDoor } from './archive.ts';
import { chatsDoor } from './chats.ts';

const words = pageWords();
const world: OptionsWorld = {
  settings: { get: getSettings, change: changeSettings, watch: watchSettings },
  policy: { get: getPolicy, watch: watchPolicy },
  accounts: () => ask({ type: 'accounts' }),
  demoted: async () => (await ask({ type: 'dashboard' })).demoted,
  marked: () => ask({ type: 'marked' }),
  async mark({ account, handle }, as) {
    await ask({ type: 'mark', account, handle, as });
  },
  example: (rule) => exampleCard(rule, words),
  exported: async () => JSON.stringify(await exportEverything(), null, 2),
  stock: async (handle) =>
    handle === undefined ? stockOf(await exportEverything()) : stockAbout(handle, await exportEverything()),
  archive: archiveDoor(),
  chats: chatsDoor(words),
  async erase(handle) {
    await ask({ type: 'erase', ...(handle !== undefined && { handle }) });
  },
};

document.documentElement.lang = words.lang;
document.documentElement.dir = words.dir;
document.title = words('options_page');

const root = document.getElementById('root');
if (root)
  render(
    <WordsProvider words={words}>
      <OptionsPage world={world} />
    </WordsProvider>,
    root,
  );
