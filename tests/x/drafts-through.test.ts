import { describe, expect, it, vi } from 'vitest';
import type { DraftAnswer } from '@/utils/x/drafting.ts';
import { click, enter, OFF, PAUSE, said, stage, worker, write } from './draft-stage.ts';
import { pass } from './stage.ts';

stage();

describe('a press goes through', () => {
  it('when there is nothing to say', async () => {
    await write('Nice one, thank you');
    expect(click()).toBe(false);
    expect(enter()).toBe(false);
  });

  it('when there is only a hint', async () => {
    worker.respond = async () => ({ word: { advice: 'advice-1', level: 'hint', finding: 'x' }, watch: [] });
    await write(OFF);
    expect(said.at(-1)).toBe('hint hint');
    expect(click()).toBe(false);
  });

  it.each([
    ['never answers', () => new Promise<undefined>(() => {})],
    ['fails', () => Promise.reject(new Error('gone'))],
    ['has no answer', async () => undefined],
  ])('when the worker %s', async (_, broken) => {
    worker.respond = broken;
    await write(OFF, 500);
    expect(click()).toBe(false);
    expect(enter()).toBe(false);
  });

  it('when the worker breaks in mid-draft', async () => {
    await write('Nice', 300);
    worker.respond = () => Promise.reject(new Error('gone'));
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

describe('a press whose answer is on the way', () => {
  const late = () => new Promise<DraftAnswer>((resolve) => setTimeout(resolve, 5000, PAUSE));

  it('is held for 400 ms at the most', async () => {
    await write('Lovely');
    worker.respond = late;
    await write(OFF, 0);
    expect(click()).toBe(true);
    await pass(450);
    expect(said.at(-1)).toBe('none');
    await pass(400);
    expect(click()).toBe(false);
  });

  it('is let go at once when the answer fails', async () => {
    await write('Lovely');
    worker.respond = () => new Promise((_, reject) => setTimeout(reject, 50, new Error('gone')));
    await write(OFF, 0);
    expect(click()).toBe(true);
    await pass(100);
    expect(said.at(-1)).toBe('none');
  });

  it('is not held when something was told about this draft before', async () => {
    await write(OFF);
    expect(click()).toBe(true);
    await pass(1000);
    worker.respond = late;
    await write('Something quite different about https://own.example/piece', 0);
    expect(click()).toBe(false);
  });

  it('goes through when its question is older than 250 ms', async () => {
    await write('Lovely');
    worker.respond = late;
    await write(OFF, 300);
    expect(click()).toBe(false);
  });
});
