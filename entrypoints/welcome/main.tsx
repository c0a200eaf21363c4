import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/WordsContext.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import type { WelcomeWorld } from '../../components/welcome/world.ts';
import { ask } from '../../utils/extension/ask.ts';
import { pageWords } from '../../utils/extension/page-words.ts';
import { changeSettings, getSettings, watchSettings } from '../../utils/extension/settings.ts';

const X = { origins: ['https://x.com/*', 'https://twitter.com/*'] };

const world: WelcomeWorld = {
  settings: { get: getSettings, change: changeSettings, watch: watchSettings },
  accounts: () => ask({ type: 'accounts' }),
  permitted: () => browser.permissions.contains(X),
  permit: () => browser.permissions.request(X),
};

const words = pageWords();
document.documentElement.lang = words.lang;
document.documentElement.dir = words.dir;
document.title = words('welcome_page');

const root = document.getElementById('root');
if (root)
  render(
    <WordsProvider words={words}>
      <WelcomePage world={world} />
    </WordsProvider>,
    root,
  );
