import { afterEach, beforeEach, expect, it } from 'vitest';
import { begin, beside, chat, finish, later, scroll, type } from './companion-stage.ts';

beforeEach(begin);
afterEach(finish);

it('none comes while somebody types, not even with the first answer', async () => {
  const { panel, shown } = beside();
  type();
  panel.ask();
  await later(1900);
  document.body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await later(1900);
  expect(shown()).toBe('');
  await later(200);
  expect(shown()).toContain('Q4');
});

it('none comes to somebody who began to type before the answer was there', async () => {
  const { panel, deliver, shown } = beside();
  let answer = (_: object) => {};
  deliver.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = resolve as typeof answer;
      }),
  );
  panel.ask();
  type();
  answer({ ack: true, tags: ['bufferchat'], companions: [chat()] });
  await later(1900);
  expect(shown()).toBe('');
  await later(200);
  expect(shown()).toContain('Q4');
});

it('nothing in it moves while somebody types', async () => {
  const { panel, world, shown } = beside();
  panel.ask();
  await later();
  world.reply = { companions: [chat({ question: 'Now: Q5' })] };
  panel.ask();
  for (let n = 0; n < 5; n += 1) {
    type();
    await later(1000);
    expect(shown()).toContain('Q4');
  }
  await later(1000);
  expect(shown()).toContain('Q5');
});

it('it does not go while somebody types', async () => {
  const { panel, world, shown } = beside();
  panel.ask();
  await later();
  world.reply = {};
  panel.heard([]);
  type();
  await later(1900);
  expect(shown()).toContain('Q4');
  await later(200);
  expect(shown()).toBe('');
});

it('while somebody scrolls nothing is asked and nothing drawn, until the page has rested', async () => {
  const { panel, world, deliver, shown } = beside();
  panel.ask();
  await later();
  world.reply = { companions: [chat({ question: 'Now: Q5' })] };
  panel.heard([]);
  for (let n = 0; n < 80; n += 1) {
    scroll();
    if (n === 70) panel.ask();
    await later(500);
  }
  expect(deliver).toHaveBeenCalledTimes(2);
  expect(shown()).toContain('Q4');
  await later(600);
  expect(deliver).toHaveBeenCalledTimes(3);
  expect(shown()).toContain('Q5');
});

it('a question that waits for rest is not lost to an older answer', async () => {
  const { panel, world, deliver } = beside();
  panel.ask();
  await later();
  panel.heard([]);
  type();
  panel.ask();
  await later(2100);
  expect(deliver).toHaveBeenCalledTimes(3);
  expect(world.listened.at(-1)).toEqual(['bufferchat']);
});
