import { describe, expect, it } from 'vitest';
import {
  answered,
  click,
  editor,
  enter,
  fire,
  ids,
  mousedown,
  NOTHING,
  OFF,
  PAUSE,
  said,
  send,
  stage,
  worker,
  write,
  xSaw,
} from './draft-stage.ts';
import { one, pass } from './stage.ts';

stage();

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
    worker.respond = (draft) =>
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
    worker.respond = async () => NOTHING;
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
    worker.respond = async () => ({
      ...PAUSE,
      word: { advice: 'advice-2', level: 'pause', finding: 'link-dropping other.example' },
    });
    await write('See https://other.example/thing, too, dear people', 900);
    expect(click()).toBe(true);
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
    await write(`${OFF} once more`);
    expect(click()).toBe(true);
    expect(ids.size).toBe(2);
  });

  it('what was sent all the same is not held for the same reason again, in whichever composer', async () => {
    await write(OFF);
    click();
    await pass(800);
    click();
    await write('');
    await write(OFF);
    expect(ids.size).toBe(2);
    expect(click()).toBe(false);
    worker.respond = async () => ({
      ...PAUSE,
      word: { advice: 'advice-2', level: 'pause', finding: 'link-dropping own.example' },
    });
    await write('');
    await write(OFF);
    expect(click()).toBe(true);
  });

  it('a finding that was answered for good holds no press', async () => {
    await write(OFF);
    answered('off-topic-link own.example');
    expect(click()).toBe(false);
  });
});
