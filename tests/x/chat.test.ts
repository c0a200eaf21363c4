import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftAnswer, Drafting } from '@/utils/x/drafting.ts';
import { frontOf } from '@/utils/x/front.ts';
import type { SeenDraft, Sighting } from '@/utils/x/sighting.ts';
import { watch } from '@/utils/x/watch.ts';
import { one, pass, show } from './stage.ts';

const PAUSE: DraftAnswer = {
  word: { advice: 'advice-1', level: 'pause', finding: 'early-dm' },
  watch: [],
  traits: { similar: 'ab'.repeat(24) },
};
const TEXT = 'Hello, may I ask you something?';

let life: AbortController;
let said: string[];
let asked: SeenDraft[];
let seen: Sighting[];
let answer: DraftAnswer | undefined;
let xSaw: string[];

function open() {
  const drafting: Drafting = {
    async ask(_, draft) {
      asked.push(draft);
      return answer;
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

const host = () => one('[data-testid="xchatEmbedRoute"]');
const root = (): ParentNode => host().shadowRoot ?? document;

/** Puts the chat into an open shadow root, as X does, or into the document, as it did before. */
function mount(place: 'shadow' | 'document' = 'shadow', change = (html: string) => html): void {
  const template = one('template', host()) as HTMLTemplateElement;
  const html = change(template.innerHTML);
  if (place === 'document') host().innerHTML = html;
  else host().attachShadow({ mode: 'open' }).innerHTML = html;
  for (const type of ['click', 'keydown'])
    one('[data-testid="dm-composer-form"]', root()).addEventListener(type, () => xSaw.push(type));
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) });
  life = new AbortController();
  [said, asked, seen, xSaw] = [[], [], [], []];
  answer = PAUSE;
  show('chat', '/i/chat/11-22');
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const editor = () => one('[data-testid="dm-composer-textarea"]', root()) as HTMLTextAreaElement;
const send = () => one('[data-testid="dm-composer-send-button"]', root());
const write = async (text: string) => {
  editor().value = text;
  editor().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await pass(200);
};
const fire = (target: Element, event: Event) => {
  target.dispatchEvent(event);
  return event.defaultPrevented;
};
const how = { bubbles: true, composed: true, cancelable: true };
const enter = (options: KeyboardEventInit = {}) =>
  fire(editor(), new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ...how, ...options }));
const click = () => fire(send(), new MouseEvent('click', { ...how, detail: 1 }));

/** X draws a message. */
const row = async (id: string, text: string, side: 'end' | 'start' = 'end') => {
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
const acts = () => seen.flatMap((one) => (one.type === 'act' ? one.act : []));
const undos = () => seen.filter(({ type }) => type === 'undo');

describe.each(['shadow', 'document'] as const)('a private message, with the chat in the %s,', (place) => {
  beforeEach(() => {
    open();
    mount(place);
  });

  it('is read with whom it goes to', async () => {
    await write(TEXT);
    expect(asked.at(-1)).toEqual({
      kind: 'dm',
      account: 'me',
      person: 'ann',
      chat: { theirs: false, mine: false, answered: false },
      text: TEXT,
      media: false,
      people: [],
      thread: [],
    });
  });

  it.each([
    ['Enter', enter],
    ['the button', click],
  ])('is held back once by %s, and goes through untouched the second time', async (_, press) => {
    await write(TEXT);
    expect(press()).toBe(true);
    expect([said.at(-1), xSaw]).toEqual(['hold', []]);
    await pass(800);
    expect(press()).toBe(false);
    expect(xSaw).toHaveLength(1);
    expect(said).toContain('sent anyway');
  });

  it('is counted when its own row comes, once, without its words', async () => {
    answer = { watch: [], traits: { asks: ['dm'], similar: 'cd'.repeat(24) } };
    await write(TEXT);
    enter();
    editor().value = '';
    expect(acts()).toEqual([]);
    await row('a1', TEXT);
    await row('a2', 'Something else');
    const at = expect.any(Number);
    expect(acts()).toEqual([
      {
        id: expect.any(String),
        at,
        account: 'me',
        kind: 'dm',
        person: 'ann',
        asks: ['dm'],
        similar: 'cd'.repeat(24),
      },
    ]);
  });
});

describe('a message that', () => {
  beforeEach(() => {
    answer = { watch: [] };
    open();
    mount();
  });

  it('X could not send is taken back', async () => {
    await write(TEXT);
    enter();
    const drawn = await row('a1', TEXT);
    const [act] = acts();
    drawn.insertAdjacentHTML('beforeend', '<span data-state="failed"></span>');
    await pass(50);
    expect(undos()).toMatchObject([{ kind: 'dm', account: 'me', act: act?.id }]);
    await pass(50);
    expect(undos()).toHaveLength(1);
  });

  it('is drawn as failed at once never counted', async () => {
    await write(TEXT);
    enter();
    const list = one('[data-testid="dm-message-list"]', root());
    list.innerHTML = `<div data-testid="message-a1" data-dm-message-row class="justify-end"><span data-testid="message-text-a1">${TEXT}</span><i data-state="failed"></i></div>`;
    await pass(50);
    expect(acts()).toEqual([]);
  });

  it('was there before the press is not the one that was sent', async () => {
    await row('a0', TEXT);
    await write(TEXT);
    enter();
    await pass(500);
    expect(acts()).toEqual([]);
    await row('a1', TEXT);
    expect(acts()).toHaveLength(1);
  });

  it('went to somebody else is not theirs, though the words are the same', async () => {
    await write(TEXT);
    enter();
    one('[data-testid="dm-conversation-header"] a', root()).setAttribute('href', '/bob');
    await row('b7', TEXT);
    expect(acts()).toEqual([]);
  });

  it('stands above what was there is an older one', async () => {
    await row('a5', 'Earlier');
    await write(TEXT);
    enter();
    const list = one('[data-testid="dm-message-list"]', root());
    await row('a1', TEXT);
    expect(acts()).toHaveLength(1);
    list.prepend(await row('a0', 'x'));
    expect(acts()).toHaveLength(1);
  });

  it('is pressed twice before it goes is one', async () => {
    answer = { watch: [] };
    await write(TEXT);
    enter();
    await pass(800);
    enter();
    await row('a1', TEXT);
    await row('a2', TEXT);
    expect(acts()).toHaveLength(1);
  });

  it('has a line break and a link is known though X draws them in its way', async () => {
    await write('Hello\nthere https://a.example/x');
    enter();
    await row('a1', 'Hellothere a.example/x');
    expect(acts()).toHaveLength(1);
  });

  it('comes after the chat was drawn anew is counted all the same', async () => {
    await write(TEXT);
    enter();
    const fresh = document.createElement('div');
    fresh.setAttribute('data-testid', 'xchatEmbedRoute');
    fresh.innerHTML = host().innerHTML;
    host().replaceWith(fresh);
    mount();
    editor().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    fire(editor(), new MouseEvent('pointerdown', how));
    await row('a1', TEXT);
    expect(acts().filter(({ kind }) => kind === 'dm')).toHaveLength(1);
  });

  it('is a new line, or is still being made by an input method, is none', async () => {
    answer = PAUSE;
    await write(TEXT);
    expect(enter({ shiftKey: true })).toBe(false);
    expect(enter({ isComposing: true })).toBe(false);
    expect(enter({ keyCode: 229 })).toBe(false);
    await row('a1', TEXT);
    expect(acts()).toEqual([]);
  });
});

describe('whom it goes to', () => {
  it('is told when the chat comes late', async () => {
    open();
    await pass(1500);
    mount();
    await write(TEXT);
    expect(asked.at(-1)).toMatchObject({ kind: 'dm', person: 'ann' });
  });

  it('is nobody in a group: nothing is asked, and nothing held', async () => {
    show('chat', '/i/chat/g1234');
    open();
    mount();
    await write(TEXT);
    expect(asked).toEqual([]);
    expect(enter()).toBe(false);
  });

  it('is nobody where the header names several, or none', async () => {
    open();
    mount('shadow', (html) => html.replace('<a href="/Ann">', '<a href="/bob"></a><a href="/Ann">'));
    await write(TEXT);
    expect(asked).toEqual([]);
  });

  it('has written, when a message of theirs or their request is there; that is told once', async () => {
    open();
    mount();
    await row('b1', 'Hi!', 'start');
    await pass(9000);
    await write(TEXT);
    expect(asked.at(-1)).toMatchObject({ chat: { theirs: true, mine: false, answered: true } });
    expect(acts()).toMatchObject([{ kind: 'wrote-first', account: 'me', person: 'ann' }]);
    expect(JSON.stringify(seen)).not.toContain('Hi!');
  });

  it('cannot be judged where X no longer shows whose a message is', async () => {
    open();
    mount();
    const drawn = await row('b1', 'Hi!', 'start');
    drawn.className = 'flex';
    await write(TEXT);
    expect(asked).toEqual([]);
    expect(enter()).toBe(false);
  });

  it('is asked about anew once their message has come', async () => {
    answer = PAUSE;
    open();
    mount();
    await write(TEXT);
    const list = one('[data-testid="dm-message-list"]', root());
    list.innerHTML = '<div data-testid="message-b1" data-dm-message-row class="justify-start"></div>';
    expect(enter()).toBe(false);
  });

  it('has written, when they ask to be let in', async () => {
    open();
    mount('shadow', (html) =>
      html.replace('<form', '<div data-testid="dm-message-request-prompt"></div><form'),
    );
    await write(TEXT);
    expect(asked.at(-1)).toMatchObject({ chat: { theirs: true } });
  });
});
