import { describe, expect, it } from 'vitest';
import type { DraftAnswer } from '@/utils/x/drafting.ts';
import { asked, editor, fire, ids, NOTHING, OFF, send, stage, worker, write } from './draft-stage.ts';
import { one, pass } from './stage.ts';

stage();

describe('what is asked', () => {
  it('one question in flight, the newest next, under one id for one draft', async () => {
    let answer = (_: DraftAnswer) => {};
    worker.respond = () => new Promise((resolve) => (answer = resolve));
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
