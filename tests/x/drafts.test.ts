import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftAnswer, Drafting } from '@/utils/x/drafting.ts';
import { frontOf } from '@/utils/x/front.ts';
import type { SeenDraft } from '@/utils/x/sighting.ts';
import { watch } from '@/utils/x/watch.ts';
import { button, one, pass, show } from './stage.ts';

const PAUSE: DraftAnswer = {
  word: { advice: 'advice-1', level: 'pause', finding: 'off-topic-link own.example' },
  watch: ['own.example'],
};
const NOTHING: DraftAnswer = { watch: ['own.example'] };
const OFF = 'Nice one https://own.example/piece';

let life: AbortController;
let said: string[];
let asked: SeenDraft[];
let ids: Set<string>;
let respond: (draft: SeenDraft) => Promise<DraftAnswer | undefined>;
/** What X's own handlers saw. */
let xSaw: string[];
let answered: (finding: string) => void;

function open() {
  const drafting: Drafting = {
    ask(id, draft) {
      asked.push(draft);
      ids.add(id);
      return respond(draft);
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
    emit: () => {},
    signal: life.signal,
    trusted: () => true,
    drafting,
  });
  for (const type of ['click', 'keydown'])
    document.body.addEventListener(type, (event) =>
      xSaw.push(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim()),
    );
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) });
  life = new AbortController();
  [said, asked, xSaw, ids] = [[], [], [], new Set()];
  respond = async (draft) => (draft.text.includes('own.example') ? PAUSE : NOTHING);
  show('status', '/bob/status/1201');
  open();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const editor = () => one('[data-testid="tweetTextarea_0"]');
const send = () => button(document, 'tweetButtonInline');
/** Writes as X's editor does: the text changes, then an event of the user's. */
const write = async (text: string, ms = 200) => {
  one('[data-block]', editor()).textContent = text;
  for (const block of [...editor().querySelectorAll('[data-block]')].slice(1)) block.remove();
  editor().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await pass(ms);
};
const fire = (target: Element, event: Event) => {
  target.dispatchEvent(event);
  return event.defaultPrevented;
};
const click = () =>
  fire(send(), new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
const enter = (options: KeyboardEventInit = {}) =>
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
const mousedown = () =>
  fire(send(), new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true }));

describe('a press that deserves a pause', () => {
  it.each([
    ['the button', click],
    ['Ctrl+Enter', enter],
    ['⌘+Enter', () => enter({ ctrlKey: false, metaKey: true })],
  ])('is held back once by %s, and goes through untouched the second time', async (_, press) => {
    await write(OFF);
    expect(said.at(-1)).toBe('hint pause');
    expect(press()).toBe(true);
    expect([said.at(-1), xSaw]).toEqual(['hold', []]);
    await pass(800);
    expect(press()).toBe(false);
    expect(xSaw).toHaveLength(1);
    expect(said).toContain('sent anyway');
  });

  it('takes others within 700 ms and the repeats of a held key for itself', async () => {
    await write(OFF);
    expect(click()).toBe(true);
    await pass(300);
    expect(click()).toBe(true);
    await pass(800);
    expect(click()).toBe(false);
    await write('Other words https://own.example/piece that were never here', 900);
    expect(xSaw).toEqual(['click']);
  });

  it('stays held back while the key repeats, however long', async () => {
    await write(OFF);
    expect(enter()).toBe(true);
    await pass(2000);
    expect(enter({ repeat: true })).toBe(true);
    fire(editor(), new KeyboardEvent('keyup', { key: 'Enter', code: 'Enter', bubbles: true }));
    expect(enter()).toBe(false);
  });

  it('is told apart from typing the last letter: the answer before it still holds', async () => {
    await write(OFF.slice(0, -1));
    one('[data-block]', editor()).textContent = OFF;
    expect(enter()).toBe(true);
  });

  it('is held while the answer about a pasted text is on its way, then says why', async () => {
    await write('Nice', 300);
    respond = (draft) =>
      new Promise((resolve) => setTimeout(resolve, 60, draft.text === OFF ? PAUSE : NOTHING));
    one('[data-block]', editor()).textContent = OFF;
    expect(click()).toBe(true);
    expect(said.at(-1)).toBe('wait');
    await pass(100);
    expect(said.at(-1)).toBe('hold');
    await pass(800);
    expect(click()).toBe(false);
  });

  it('says so when nothing stood against a text that was held meanwhile', async () => {
    await write('Nice', 300);
    respond = async () => NOTHING;
    one('[data-block]', editor()).textContent = OFF;
    expect(click()).toBe(true);
    await pass(20);
    expect(said.at(-1)).toBe('none');
    await pass(800);
    expect(click()).toBe(false);
  });

  it('keeps the focus in the editor, and only then', async () => {
    await write('Nice');
    expect(mousedown()).toBe(false);
    await write(OFF);
    expect(mousedown()).toBe(true);
  });

  it('is not held again for the same finding after an edit, nor after a failed send', async () => {
    await write(OFF);
    expect(click()).toBe(true);
    await write(`${OFF} indeed, with many more words`, 900);
    expect(click()).toBe(false);
    await pass(5000);
    expect(click()).toBe(false);
  });

  it('is held again for a new finding', async () => {
    await write(OFF);
    expect(click()).toBe(true);
    respond = async () => ({
      ...PAUSE,
      word: { advice: 'advice-2', level: 'pause', finding: 'link-dropping other.example' },
    });
    await write('See https://other.example/thing, too, dear people', 900);
    expect(click()).toBe(true);
  });
});

describe('a press goes through', () => {
  it('when there is nothing to say', async () => {
    await write('Nice one, thank you');
    expect(click()).toBe(false);
    expect(enter()).toBe(false);
  });

  it('when there is only a hint', async () => {
    respond = async () => ({ word: { advice: 'advice-1', level: 'hint', finding: 'x' }, watch: [] });
    await write(OFF);
    expect(said.at(-1)).toBe('hint hint');
    expect(click()).toBe(false);
  });

  it.each([
    ['never answers', () => new Promise<undefined>(() => {})],
    ['fails', () => Promise.reject(new Error('gone'))],
    ['has no answer', async () => undefined],
  ])('when the worker %s', async (_, broken) => {
    respond = broken;
    await write(OFF, 500);
    expect(click()).toBe(false);
    expect(enter()).toBe(false);
  });

  it('when the worker breaks in mid-draft', async () => {
    await write('Nice', 300);
    respond = () => Promise.reject(new Error('gone'));
    await write(OFF, 500);
    expect(click()).toBe(false);
  });

  it('when Tact itself fails', async () => {
    await write(OFF);
    const broken = vi.spyOn(HTMLElement.prototype, 'textContent', 'get').mockImplementation(() => {
      throw new Error('broken');
    });
    vi.spyOn(Node.prototype, 'childNodes', 'get').mockImplementation(() => {
      throw new Error('broken');
    });
    expect(click()).toBe(false);
    broken.mockRestore();
    vi.restoreAllMocks();
  });

  it('while an input method is at work', async () => {
    await write(OFF);
    expect(enter({ isComposing: true })).toBe(false);
    expect(enter({ keyCode: 229 } as KeyboardEventInit)).toBe(false);
    expect(said).not.toContain('hold');
  });

  it('when the text was edited to something else', async () => {
    await write(OFF);
    expect(click()).toBe(true);
    await write('Nice one, thank you', 900);
    expect(said.at(-1)).toBe('quiet');
    expect(click()).toBe(false);
  });
});

describe('one press and one draft', () => {
  it('Enter held on the button: its repeated clicks belong to the first', async () => {
    await write(OFF);
    fire(
      send(),
      new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, composed: true }),
    );
    const byKey = () =>
      fire(send(), new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 0 }));
    expect(byKey()).toBe(true);
    const repeat = {
      key: 'Enter',
      code: 'Enter',
      bubbles: true,
      composed: true,
      cancelable: true,
      repeat: true,
    };
    await pass(1500);
    expect(fire(send(), new KeyboardEvent('keydown', repeat))).toBe(true);
    fire(send(), new KeyboardEvent('keyup', { code: 'Enter', bubbles: true, composed: true }));
    expect(byKey()).toBe(false);
  });

  it('the mouse that goes down again within one press keeps the focus, too', async () => {
    await write(OFF);
    click();
    await pass(100);
    expect(mousedown()).toBe(true);
    await pass(800);
    expect(mousedown()).toBe(false);
  });

  it('"sent anyway" is said of the text that was held, not of another', async () => {
    await write(OFF);
    click();
    await pass(800);
    await write('Lovely, and nothing else at all');
    expect(click()).toBe(false);
    expect(said).not.toContain('sent anyway');
  });

  it('a draft that was emptied by a send is followed by a new one, which is held again', async () => {
    await write(OFF);
    click();
    await pass(800);
    click();
    await write('');
    await write(OFF);
    expect(click()).toBe(true);
    expect(ids.size).toBe(2);
  });

  it('a finding that was answered for good holds no press', async () => {
    await write(OFF);
    answered('off-topic-link own.example');
    expect(click()).toBe(false);
  });
});

describe('a press whose answer is on the way', () => {
  const late = () => new Promise<DraftAnswer>((resolve) => setTimeout(resolve, 5000, PAUSE));

  it('is held for 400 ms at the most', async () => {
    await write('Lovely');
    respond = late;
    await write(OFF, 0);
    expect(click()).toBe(true);
    await pass(450);
    expect(said.at(-1)).toBe('none');
    await pass(400);
    expect(click()).toBe(false);
  });

  it('is let go at once when the answer fails', async () => {
    await write('Lovely');
    respond = () => new Promise((_, reject) => setTimeout(reject, 50, new Error('gone')));
    await write(OFF, 0);
    expect(click()).toBe(true);
    await pass(100);
    expect(said.at(-1)).toBe('none');
  });

  it('goes through when its question is older than 250 ms', async () => {
    await write('Lovely');
    respond = late;
    await write(OFF, 300);
    expect(click()).toBe(false);
  });
});

describe('what is asked', () => {
  it('one question in flight, the newest next, under one id for one draft', async () => {
    let answer = (_: DraftAnswer) => {};
    respond = () => new Promise((resolve) => (answer = resolve));
    await write('a', 300);
    await write('ab', 300);
    await write('abc', 300);
    expect(asked.map(({ text }) => text)).toEqual(['a']);
    answer(NOTHING);
    await pass(300);
    expect(asked.map(({ text }) => text)).toEqual(['a', 'abc']);
    expect(ids.size).toBe(1);
  });

  it('never more often than the worker hears, however fast somebody types', async () => {
    const from = Date.now();
    for (let letters = 1; Date.now() - from < 1000; letters++) await write('a'.repeat(letters), 10);
    expect(asked.length).toBeLessThan(15);
    await pass(200);
    expect(asked.at(-1)?.text).toBe(one('[data-block]', editor()).textContent);
  });

  it('when the composer gets the focus, Ctrl goes down, or the pointer comes over the button', async () => {
    editor().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await pass(100);
    expect(asked).toHaveLength(1);
    send().dispatchEvent(new MouseEvent('pointerover', { bubbles: true, composed: true }));
    await pass(100);
    expect(asked).toHaveLength(2);
    fire(editor(), new KeyboardEvent('keydown', { key: 'Control', bubbles: true, composed: true }));
    await pass(100);
    expect(asked).toHaveLength(3);
  });

  it('names whom it answers and the thread, with languages, roles and links', async () => {
    await write(OFF);
    expect(asked.at(-1)).toMatchObject({
      kind: 'reply',
      account: 'me',
      person: 'bob',
      post: '1201',
      text: OFF,
      media: false,
    });
    expect(asked.at(-1)?.thread.map(({ person, role, lang, links }) => [person, role, lang, links])).toEqual([
      ['ann', 'root', 'en', true],
      ['bob', 'parent', 'en', false],
      ['carol', 'sibling', 'en', false],
    ]);
    expect(asked.at(-1)?.thread[0]?.text).toContain('https://site.example/piece');
  });
});
