import { render } from 'preact';
import { Card } from '@/components/Card.tsx';
import { Note } from '@/components/Note.tsx';
import type { Action } from '@/utils/etiquette/advice.ts';
import type { Card as CardWords, Note as NoteWords } from '@/utils/extension/answers.ts';
import type { Host } from './host.ts';
import { dodgeFocus, keepClear } from './place.ts';
import { pointAt } from './ring.ts';

interface World {
  window: Window;
  host: Host;
  theme(): string;
  /** X's own button for that post, where it is on the page. */
  buttonOf(post: string, kind: CardWords['kind']): Element | undefined;
  /** Asks whether the card may still be shown, and counts it. */
  mayShow(card: CardWords): Promise<boolean>;
  answer(card: CardWords, action: Action): Promise<NoteWords | undefined>;
  signal: AbortSignal;
}

/** What speaks in the page: one card or one note at a time, never in the way, never with the focus. */
export interface Mouth {
  /** Shows a card once `after` (UTC, ms) has passed, if it may still be shown and none is being read. */
  say(card: CardWords, after: number): Promise<void>;
  note(note: NoteWords): void;
  /** The act behind a card was taken back: what was said or waits to be said about the post is over. */
  takeBack(post: string | undefined): void;
  /** Moves the keyboard to what is shown; false where nothing is. */
  focus(): boolean;
  /** "Not now". */
  dismiss(): void;
  /** The page moves on. */
  close(): void;
}

export function makeMouth({ window, host, theme, buttonOf, mayShow, answer, signal }: World): Mouth {
  let shown: CardWords | undefined;
  let endRing = () => {};
  let before: Element | null = null;
  /** Waiting for a roll-back, or for the card that is being read; the newest is the next. */
  const awaited = new Set<CardWords>();
  const ready = new Set<CardWords>();
  const place = window.document.createElement('div');
  place.className = 'place';
  host.root.append(place);
  // X may change its theme while something is shown.
  const follow = new MutationObserver(() => host.mount(theme()));
  signal.addEventListener('abort', () => follow.disconnect());
  dodgeFocus(place, host.element, window.document, signal);

  function close() {
    const returns = window.document.activeElement === host.element;
    shown = undefined;
    endRing();
    follow.disconnect();
    render(null, place);
    if (returns && before instanceof HTMLElement) before.focus();
    const next = [...ready].at(-1);
    ready.clear();
    if (next) void open(next);
  }

  function show(words: CardWords | NoteWords, content: preact.ComponentChild, near?: Element) {
    follow.observe(window.document.body, { attributeFilter: ['style'] });
    render(content, place);
    void host.mount(theme()).then(() => keepClear(place, near, window));
    host.announce(words.announce, words.lang);
  }

  /** Holds the place while the background is asked, so that taking the act back meanwhile is noticed. */
  async function open(card: CardWords) {
    shown = card;
    const allowed = await mayShow(card);
    if (shown !== card) return;
    if (!allowed) return close();
    const near = card.post ? buttonOf(card.post, card.kind) : undefined;
    show(card, <Card card={card} onAction={(action) => act(card, action)} />, near);
  }

  /** A note never takes the place of a card. */
  function note(words: NoteWords) {
    if (!shown) show(words, <Note note={words} onClose={close} />);
  }

  async function act(card: CardWords, action: Action) {
    if (action === 'show-post') {
      const button = card.post && buttonOf(card.post, card.kind);
      endRing();
      if (button) endRing = pointAt(button, host.root, window);
      else {
        const gone = { ...card, instead: card.gone };
        show({ ...card, announce: card.gone }, <Card card={gone} onAction={(next) => act(card, next)} />);
      }
    } else close();
    const said = await answer(card, action);
    if (said) note(said);
  }

  return {
    async say(card, after) {
      // The page was left while the answer was on its way.
      if (!window.document.defaultView) return;
      awaited.add(card);
      host.mount(theme());
      await new Promise((resolve) => window.setTimeout(resolve, Math.max(0, after - Date.now())));
      if (!awaited.delete(card)) return;
      if (shown) ready.add(card);
      else await open(card);
    },
    note,
    takeBack(post) {
      for (const waiting of [awaited, ready])
        for (const card of waiting) if (card.post === post) waiting.delete(card);
      if (shown && shown.post === post) close();
    },
    focus() {
      const card = place.querySelector<HTMLElement>('.card');
      if (!card) return false;
      before = window.document.activeElement;
      card.focus();
      return true;
    },
    dismiss() {
      if (shown && place.firstChild) void act(shown, 'dismiss');
      else close();
    },
    close,
  };
}
