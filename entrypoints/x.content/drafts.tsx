import { render } from 'preact';
import { Card } from '@/components/Card.tsx';
import { Hint } from '@/components/Hint.tsx';
import type { Action } from '@/utils/etiquette/advice.ts';
import type { DraftWord, Note } from '@/utils/extension/answers.ts';
import type { FromPage } from '@/utils/extension/messages.ts';
import type { Drafting, DraftPlace, DraftWord as Word } from '@/utils/x/drafting.ts';
import { askDraft } from './ask-draft.ts';
import { stayBy } from './by-composer.ts';
import type { Host } from './host.ts';
import type { Deliver } from './outbox.ts';

interface World {
  window: Window;
  host: Host;
  theme(): string;
  /** The page's language, BCP 47. */
  language(): string;
  send(message: FromPage): Promise<unknown>;
  deliver: Deliver;
  note(note: Note): void;
  isAlive(): boolean;
  signal: AbortSignal;
}

/** Answers that are about this moment alone. */
const PASSING: readonly Action[] = ['dismiss', 'keep-editing'];

/** Speaks by the composer: a hint while somebody writes, a pause where a press was held back. */
export function makeDrafts({ window, host, theme, language, send, deliver, note, isAlive, signal }: World) {
  const box = window.document.createElement('div');
  box.className = 'by-composer';
  // A press on Tact's buttons leaves the focus in the editor.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  host.root.append(box);

  const words = new Map<string, DraftWord>();
  /** Findings that were closed, or answered, in this composer. */
  const closed = new Set<string>();
  const told = new Set<string>();
  let none: Note | undefined;
  let shown: { word: DraftWord; level: 'hint' | 'pause'; place: DraftPlace } | undefined;
  let settled: (finding: string) => void = () => {};
  let leave = () => {};
  signal.addEventListener('abort', () => leave());

  function clear() {
    const inside = window.document.activeElement === host.element;
    const editor = shown?.place.editor;
    shown = undefined;
    leave();
    leave = () => {};
    render(null, box);
    if (inside && editor instanceof HTMLElement) editor.focus();
  }

  function show(word: DraftWord, level: 'hint' | 'pause', place: DraftPlace) {
    const again = shown?.word.advice === word.advice && shown.level === level;
    host.mount(theme());
    leave();
    shown = { word, level, place };
    const onAction = (action: Action) => void act(word, action, place);
    render(
      level === 'pause' ? <Card card={word} onAction={onAction} /> : <Hint word={word} onAction={onAction} />,
      box,
    );
    leave = stayBy(box, place, window);
    if (again) return;
    host.announce(level === 'pause' ? word.announceHeld : word.announce, word.lang);
    const key = `${word.advice} ${level}`;
    if (told.has(key)) return;
    told.add(key);
    void deliver({ type: 'shown', advice: word.advice, as: level });
  }

  async function act(word: DraftWord, action: Action, { editor }: DraftPlace) {
    closed.add(word.finding);
    if (!PASSING.includes(action)) settled(word.finding);
    clear();
    if (action === 'keep-editing' && editor instanceof HTMLElement) editor.focus();
    const said = (await deliver({ type: 'answer', advice: word.advice, action }))?.note;
    if (said) note(said);
  }

  /** What a rule says the first time it speaks stays with this draft, however often it is asked about. */
  const remember = (word: DraftWord) => {
    const why = word.why ?? words.get(word.advice)?.why;
    words.set(word.advice, { ...word, ...(why && { why }) });
  };

  const full = (word: Word | undefined) => word && words.get(word.advice);

  return {
    async ask(id, draft) {
      if (!isAlive()) return undefined;
      const answer = await askDraft(send, { type: 'draft', id, draft, lang: language() });
      if (answer?.word) remember(answer.word);
      none = answer?.none ?? none;
      return answer;
    },
    hint(word, place) {
      const said = full(word);
      if (!said || closed.has(said.finding)) clear();
      else show(said, 'hint', place);
    },
    hold(word, place) {
      const said = full(word);
      if (said) show(said, 'pause', place);
    },
    none() {
      if (none) note(none);
    },
    sentAnyway({ advice }) {
      void deliver({ type: 'answer', advice, action: 'sent-anyway' });
    },
    onAnswered(heard) {
      settled = heard;
    },
    over() {
      clear();
      closed.clear();
      words.clear();
    },
    /** Esc: true where there was something to close. */
    dismiss(): boolean {
      if (!shown) return false;
      void act(shown.word, shown.level === 'pause' ? 'keep-editing' : 'dismiss', shown.place);
      return true;
    },
  } satisfies Drafting & { dismiss(): boolean };
}
