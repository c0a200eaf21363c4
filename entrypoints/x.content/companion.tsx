import { render } from 'preact';
import { Companion } from '@/components/Companion.tsx';
import type { Companion as CompanionWords } from '@/utils/extension/chats-answers.ts';
import type { ChatDeed, HeardPost } from '@/utils/extension/messages.ts';
import { onScroll } from '@/utils/x/watch/scrolling.ts';
import type { Host } from './host.ts';
import type { Deliver } from './outbox.ts';
import { dodgeFocus, keepClear } from './place.ts';

interface World {
  window: Window;
  host: Host;
  theme(): string;
  /** The page's language, BCP 47. */
  language(): string;
  /** The signed-in handle, '' when it cannot be told. */
  account(): string;
  deliver: Deliver;
  /** Whose posts are worth reading from now on. */
  listen(tags: readonly string[]): void;
  signal: AbortSignal;
}

/** The panel beside the page while a chat runs. */
export interface Panel {
  /** Asks how the chats stand: one runs, or something about them has changed. */
  ask(): void;
  /** Posts that were read under the hashtags of chats. */
  heard(posts: readonly HeardPost[]): void;
  /** Moves the keyboard to the panel. */
  focus(): void;
  /** Esc inside: folds it and gives the focus back. False where the keyboard is elsewhere. */
  leave(): boolean;
}

/** Between two questions while something runs, ms. */
const EVERY = 30_000;
/** So soon after somebody typed, and scrolled, the panel neither comes nor goes nor changes, and nothing is asked, ms. */
const TYPING = 2000;
const SCROLLING = 1000;

export function makeCompanion(world: World): Panel {
  const { window, host, theme, language, account, deliver, listen, signal } = world;
  const { document } = window;
  const box = document.createElement('div');
  box.className = 'beside';
  // A press on Tact's buttons leaves the focus in the editor.
  box.addEventListener('mousedown', (event) => event.preventDefault());

  let shown: readonly CompanionWords[] = [];
  const told = new Set<string>();
  let running: AbortController | undefined;
  let timer = 0;
  let asked = 0;
  /** When the page will have rested, UTC, ms. */
  let rests = 0;
  let before: Element | null = null;
  signal.addEventListener('abort', () => stop());

  const stir = (ms: number) => () => {
    rests = Math.max(rests, Date.now() + ms);
  };
  // A first answer may come while somebody types. Keys pressed inside do not get here, see `guardKeys`.
  for (const kind of ['keydown', 'input'])
    document.addEventListener(kind, stir(TYPING), { capture: true, passive: true, signal });

  const isInside = () => (box.getRootNode() as ShadowRoot).activeElement?.closest('.beside') === box;

  /** Wakes what only a running chat needs. */
  function start() {
    if (running || signal.aborted) return;
    running = new AbortController();
    onScroll(document, stir(SCROLLING), running.signal);
    document.addEventListener('visibilitychange', askIfSeen, { signal: running.signal });
    host.root.append(box);
    dodgeFocus(box, host.element, document, running.signal);
  }

  function stop() {
    window.clearTimeout(timer);
    if (!running) return;
    running.abort();
    running = undefined;
    listen([]);
    draw([]);
    box.remove();
  }

  function draw(companions: readonly CompanionWords[]) {
    const isNew = shown.length === 0;
    const inside = isInside();
    shown = companions;
    render(
      companions.map((chat) => (
        <Companion
          key={chat.tag}
          chat={chat}
          onDeed={(what) => act(chat, what)}
          onCopied={() => host.announce(chat.copied, chat.lang)}
        />
      )),
      box,
    );
    // Folding moves nothing else: the button stays under the hand.
    const grows = isNew || companions.some(({ folded }) => !folded);
    const near = (inside && before) || undefined;
    if (companions.length > 0)
      void host.mount(theme()).then(() => grows && keepClear(box, near, window, 'low'));
    if (inside && !isInside()) giveBack();
    for (const { tag, announce, lang } of companions) {
      if (told.has(tag)) continue;
      told.add(tag);
      host.announce(announce, lang);
    }
  }

  function giveBack() {
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    before = null;
  }

  async function send(more: { heard?: HeardPost[]; does?: { tag: string; what: ChatDeed } }) {
    asked += 1;
    const mine = asked;
    window.clearTimeout(timer);
    const answer = await deliver({ type: 'chat', account: account(), ...more, lang: language() });
    if (mine !== asked || signal.aborted) return;
    const { tags = [], companions = [] } = answer ?? {};
    const runs = tags.length + companions.length > 0;
    if (runs) {
      start();
      listen(tags);
    }
    atRest(() => {
      if (!runs) return stop();
      draw(companions);
      timer = window.setTimeout(askIfSeen, EVERY);
    });
  }

  /** Does it once nobody types or scrolls; what waited before is replaced. */
  function atRest(then: () => void) {
    window.clearTimeout(timer);
    const wait = rests - Date.now();
    if (wait > 0) timer = window.setTimeout(atRest, wait, then);
    else then();
  }

  const ask = () => {
    // An older answer would take the place of what waits.
    asked += 1;
    atRest(() => void send({}));
  };
  const askIfSeen = () => {
    if (document.visibilityState === 'visible') ask();
  };

  function act({ tag }: CompanionWords, what: ChatDeed) {
    // Folding waits for nobody.
    if (what === 'fold' || what === 'unfold')
      draw(shown.map((one) => (one.tag === tag ? { ...one, folded: what === 'fold' } : one)));
    rests = 0;
    void send({ does: { tag, what } });
  }

  return {
    ask,
    heard(posts) {
      void send({ heard: [...posts] });
    },
    focus() {
      const panel = box.querySelector<HTMLElement>('.companion');
      if (!panel) return;
      before = document.activeElement;
      panel.focus();
    },
    leave() {
      if (!isInside()) return false;
      const here = (box.getRootNode() as ShadowRoot).activeElement;
      const index = [...box.children].findIndex((panel) => panel.contains(here));
      const chat = shown[index];
      if (chat && chat.brief.length > 0 && !chat.folded) act(chat, 'fold');
      giveBack();
      return true;
    },
  };
}
