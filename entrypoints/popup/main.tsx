import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupEvents } from '../../components/popup/events.ts';
import { type Known, Popup } from '../../components/popup/Popup.tsx';
import { WordsProvider } from '../../components/WordsContext.tsx';
import { ask } from '../../utils/extension/ask.ts';
import { pageWords } from '../../utils/extension/page-words.ts';
import { frontTab, requestX } from './tab.ts';
import { within } from './within.ts';

/** A background that takes longer is shown as a failure, ms. */
const PATIENCE = 10_000;

/** Asks the tab in front and the background; `chosen` is an account picked by hand. */
async function lookUp(chosen: string | undefined): Promise<Known> {
  const { watching, account = undefined } = await frontTab();
  const of = chosen ?? account;
  const question = { type: 'dashboard' as const, ...(of !== undefined && { account: of }) };
  return { watching, dashboard: await within(ask(question), PATIENCE) };
}

function App() {
  const [known, setKnown] = useState<Known>({});
  const [chosen, setChosen] = useState<string>();
  const turn = useRef(0);

  /** Does something, if there is something to do, and shows how things stand then; the newest look wins. */
  const refresh = async (doing?: Promise<unknown>, of = chosen) => {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: (before: Known) => Known) => mine === turn.current && setKnown(next);
    try {
      await doing;
      const found = await lookUp(of);
      show(() => found);
    } catch (error) {
      show((before) => ({ ...before, failure: error instanceof Error ? error.message : String(error) }));
    }
  };
  useEffect(() => void refresh(), []);

  const on: PopupEvents = {
    account: (handle) => {
      setChosen(handle);
      refresh(undefined, handle);
    },
    allow: () => refresh(requestX()),
    snooze: (until) => refresh(ask({ type: 'snooze', until })),
    damageSeen: () => refresh(ask({ type: 'damage-seen' })),
    answer: (advice, action) => refresh(ask({ type: 'answer', advice, action })),
    options: () => refresh(browser.runtime.openOptionsPage().then(() => window.close())),
    retry: () => refresh(),
  };
  return <Popup {...known} on={on} />;
}

const words = pageWords();
document.documentElement.lang = words.lang;
document.documentElement.dir = words.dir;
browser.tabs
  .getCurrent()
  .then((tab) => document.documentElement.classList.toggle('in-tab', tab !== undefined));
render(
  <WordsProvider words={words}>
    <App />
  </WordsProvider>,
  document.body,
);
