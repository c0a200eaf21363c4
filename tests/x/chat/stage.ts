import { afterEach, beforeEach, vi } from 'vitest';
import type { DraftAnswer, Drafting } from '@/utils/x/drafting.ts';
import { frontOf } from '@/utils/x/front.ts';
import type { SeenDraft, Sighting } from '@/utils/x/sighting.ts';
import { watch } from '@/utils/x/watch.ts';
import { one, pass, show } from '../stage.ts';

/** What is said of a message to somebody who did not write first. */
export const PAUSE: DraftAnswer = {
  word: { advice: 'advice-1', level: 'pause', finding: 'early-dm' },
  watch: [],
  traits: { similar: 'ab'.repeat(24) },
};
export const TEXT = 'Hello, may I ask you something?';

let life: AbortController;
let answer: (draft: SeenDraft) => Promise<DraftAnswer | undefined>;
export let said: string[];
export let asked: SeenDraft[];
export let seen: Sighting[];
/** What X's own handlers saw. */
export let xSaw: string[];

/** What is answered from now on. */
export const answerWith = (next: DraftAnswer | undefined): void => {
  answer = async () => next;
};
/** What is answered from now on, so many milliseconds after the question. */
export const answerLater = (next: (draft: SeenDraft) => DraftAnswer | undefined, ms: number): void => {
  answer = (draft) => new Promise((resolve) => setTimeout(resolve, ms, next(draft)));
};

/** Opens eyes on the chat. */
export function open(): void {
  const drafting: Drafting = {
    ask(_, draft) {
      asked.push(draft);
      return answer(draft);
    },
    hint: (word) => said.push(word ? `hint ${word.level}` : 'quiet'),
    hold: (word) => said.push(word ? 'hold' : 'wait'),
    none: () => said.push('none'),
    sentAnyway: () => said.push('sent anyway'),
    over: () => said.push('over'),
  };
  let made = 0;
  watch(frontOf(document), {
    document,
    now: () => Date.now(),
    newId: () => `id-${String(++made).padStart(6, '0')}`,
    emit: (sighting) => seen.push(sighting),
    signal: life.signal,
    trusted: () => true,
    drafting,
  });
}

export const host = () => one('[data-testid="xchatEmbedRoute"]');
export const root = (): ParentNode => host().shadowRoot ?? document;

/** Puts the chat into an open shadow root, as X does, or into the document, as it did before. */
export function mount(place: 'shadow' | 'document' = 'shadow', change = (html: string) => html): void {
  const template = one('template', host()) as HTMLTemplateElement;
  const html = change(template.innerHTML);
  if (place === 'document') host().innerHTML = html;
  else host().attachShadow({ mode: 'open' }).innerHTML = html;
  for (const type of ['click', 'keydown'])
    one('[data-testid="dm-composer-form"]', root()).addEventListener(type, () => xSaw.push(type));
}

/** Sets the stage for a file's tests: the page of a chat whose root has not come yet. */
export function stage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) });
    life = new AbortController();
    [said, asked, seen, xSaw] = [[], [], [], []];
    answerWith(PAUSE);
    show('chat', '/i/chat/11-22');
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
}

export const editor = () => one('[data-testid="dm-composer-textarea"]', root()) as HTMLTextAreaElement;
export const send = () => one('[data-testid="dm-composer-send-button"]', root());
export const write = async (text: string) => {
  editor().value = text;
  editor().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await pass(200);
};
export const fire = (target: Element, event: Event) => {
  target.dispatchEvent(event);
  return event.defaultPrevented;
};
export const how = { bubbles: true, composed: true, cancelable: true };
export const enter = (options: KeyboardEventInit = {}) =>
  fire(editor(), new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ...how, ...options }));
export const click = () => fire(send(), new MouseEvent('click', { ...how, detail: 1 }));

/** X draws a message. */
export const row = async (id: string, text: string, side: 'end' | 'start' = 'end') => {
  const box = document.createElement('div');
  box.setAttribute('data-testid', `message-${id}`);
  box.setAttribute('data-dm-message-row', '');
  box.className = `flex justify-${side}`;
  const words = document.createElement('span');
  words.setAttribute('data-testid', `message-text-${id}`);
  words.textContent = text;
  box.append(words);
  one('[data-testid="dm-message-list"]', root()).append(box);
  await pass(50);
  return box;
};
export const acts = () => seen.flatMap((one) => (one.type === 'act' ? one.act : []));
export const undos = () => seen.filter(({ type }) => type === 'undo');
