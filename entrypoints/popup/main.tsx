import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupEvents } from '../../components/popup/events.ts';
import { type Known, Popup } from '../../components/popup/Popup.tsx';
import { reasonOf } from '../../components/popup/reason-of.ts';
import type { View } from '../../components/popup/view.ts';
import { WordsProvider } from '../../components/WordsContext.tsx';
import { ask } from '../../utils/extension/ask.ts';
import { pageWords } from '../../utils/extension/page-words.ts';
import { chatsOf } from './chats.ts';
import { peopleOf } from './people.ts';
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

/** The options; at one of their parts in a tab of its own, for the browser opens them at their top alone. */
async function openOptions(part: string | undefined): Promise<void> {
  if (part === undefined) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${part}`) });
}

function App() {
  const [known, setKnown] = useState<Known>({});
  const [chosen, setChosen] = useState<string>();
  const [view, setView] = useState<View>({ tab: 'today' });
  const account = known.dashboard?.account ?? '';
  const people = useMemo(() => peopleOf(account), [account]);
  const chats = useMemo(() => chatsOf(account), [account]);
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
      show((before) => ({ ...before, failure: reasonOf(error) }));
    }
  };
  useEffect(() => void refresh(), []);

  const on: PopupEvents = {
    view: (next) => {
      setView(next);
      if (next.tab === 'today' && view.tab !== 'today') refresh();
    },
    account: (handle) => {
      setChosen(handle);
      setView({ tab: view.tab });
      refresh(undefined, handle);
    },
    profile: (of, profile) => refresh(ask({ type: 'profile', account: of, profile })),
    allow: () => refresh(requestX()),
    snooze: (until) => refresh(ask({ type: 'snooze', until })),
    damageSeen: () => refresh(ask({ type: 'damage-seen' })),
    answer: (advice, action) => refresh(ask({ type: 'answer', advice, action })),
    options: (part) => refresh(openOptions(part).then(() => window.close())),
    retry: () => refresh(),
  };
  return <Popup {...known} view={view} people={people} chats={chats} on={on} />;
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
