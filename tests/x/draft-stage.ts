import { afterEach, beforeEach, vi } from 'vitest';
import type { DraftAnswer, Drafting } from '@/utils/x/drafting.ts';
import { frontOf } from '@/utils/x/front.ts';
import type { SeenDraft, Sighting } from '@/utils/x/sighting.ts';
import { watch } from '@/utils/x/watch.ts';
import { button, one, pass, show } from './stage.ts';

export const PAUSE: DraftAnswer = {
  word: { advice: 'advice-1', level: 'pause', finding: 'off-topic-link own.example' },
  watch: ['own.example'],
};
export const NOTHING: DraftAnswer = { watch: ['own.example'] };
export const OFF = 'Nice one https://own.example/piece';

let life: AbortController;
export let said: string[];
export let asked: SeenDraft[];
export let ids: Set<string>;
/** Whoever judges. */
export const worker: { respond(draft: SeenDraft): Promise<DraftAnswer | undefined> } = {
  respond: async () => undefined,
};
/** What was told as done. */
export let done: Extract<Sighting, { type: 'act' }>['act'][];
/** What X's own handlers saw. */
export let xSaw: string[];
export let answered: (finding: string) => void;

function open() {
  const drafting: Drafting = {
    ask(id, draft) {
      asked.push(draft);
      ids.add(id);
      return worker.respond(draft);
    },
    hint: (word) => said.push(word ? `hint ${word.level}` : 'quiet'),
    hold: (word) => said.push(word ? 'hold' : 'wait'),
    none: () => said.push('none'),
    sentAnyway: () => said.push('sent anyway'),
    over: () => said.push('over'),
    onAnswered: (heard) => {
      answered = heard;
    },
  };
  let made = 0;
  watch(frontOf(document), {
    document,
    now: () => Date.now(),
    newId: () => `id-${String(++made).padStart(6, '0')}`,
    emit: (sighting) => sighting.type === 'act' && done.push(sighting.act),
    signal: life.signal,
    trusted: () => true,
    drafting,
  });
  for (const type of ['click', 'keydown'])
    document.body.addEventListener(type, (event) =>
      xSaw.push(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim()),
    );
}

/** Another page than the stage's, with eyes on it. */
export function begin(page: string, path: string): void {
  life.abort();
  life = new AbortController();
  show(page, path);
  open();
}

/** Sets the stage for a file’s tests: a post’s page with its composer, and eyes on it. */
export function stage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) });
    life = new AbortController();
    [said, asked, xSaw, ids, done] = [[], [], [], new Set(), []];
    worker.respond = async (draft) => (draft.text.includes('own.example') ? PAUSE : NOTHING);
    begin('status', '/bob/status/1201');
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
}

export const editor = () => one('[data-testid="tweetTextarea_0"]');
export const send = () => button(document, 'tweetButtonInline');
/** Writes as X's editor does: the text changes, then an event of the user's. */
export const write = async (text: string, ms = 200) => {
  one('[data-block]', editor()).textContent = text;
  for (const block of [...editor().querySelectorAll('[data-block]')].slice(1)) block.remove();
  editor().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await pass(ms);
};
export const fire = (target: Element, event: Event) => {
  target.dispatchEvent(event);
  return event.defaultPrevented;
};
export const click = () =>
  fire(send(), new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
export const enter = (options: KeyboardEventInit = {}) =>
  fire(
    editor(),
    new KeyboardEvent('keydown', {
      key: 'Enter',
      code: 'Enter',
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...options,
    }),
  );
export const mousedown = () =>
  fire(send(), new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true }));
