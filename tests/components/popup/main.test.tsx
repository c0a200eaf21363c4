import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, person } from './people/fake-people.ts';
import { empty, NOW } from './samples.ts';

interface World {
  allowed: boolean;
  asked: { type: string }[];
  answer(question: { type: string }): Promise<unknown>;
  request(): Promise<boolean>;
}
const world = vi.hoisted<World>(() => ({
  allowed: true,
  asked: [],
  answer: () => new Promise(() => {}),
  request: async () => true,
}));
vi.mock('wxt/browser', async () => ({
  browser: {
    i18n: (globalThis as unknown as { browser: { i18n: unknown } }).browser.i18n,
    permissions: { contains: async () => world.allowed, request: () => world.request() },
    tabs: {
      getCurrent: async () => undefined,
      query: async () => [{ id: 1, url: 'https://x.com/home' }],
      sendMessage: async () => ({ sight: 'seeing', account: 'carol' }),
    },
    runtime: {
      sendMessage: (question: { type: string }) => {
        world.asked.push(question);
        return world.answer(question);
      },
    },
  },
}));

const busy = () => screen.getByRole('main').getAttribute('aria-busy');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
let dashboard = empty;

// One popup for the whole file, opened once as the browser opens it; the tests are its story, in order.
beforeAll(() => import('@/entrypoints/popup/main.tsx'));
beforeEach(() => {
  world.asked = [];
});

test('the frame is there before anybody has answered, in the language of the browser', () => {
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dir).toBe('ltr');
  expect(busy()).toBe('true');
});

test('a background that fails is told in words; trying again brings the numbers of the page’s account', async () => {
  world.answer = () => Promise.reject(new Error('worker gone'));
  await press('Snooze 1 hour');
  expect((await screen.findByRole('alert')).textContent).toContain('worker gone');

  world.answer = async ({ type }) => (type === 'dashboard' ? dashboard : {});
  world.asked = [];
  await press('Try again');
  await screen.findByRole('region', { name: 'Room left today' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(world.asked).toEqual([{ type: 'dashboard', account: 'carol' }]);
});

test('a refusal of the background is told too, and the numbers stay', async () => {
  world.answer = async () => ({ error: 'not now' });
  await press('Snooze today');
  expect((await screen.findByRole('alert')).textContent).toContain('not now');
  screen.getByRole('region', { name: 'Room left today' });
});

test('snoozing asks the background and shows until when', async () => {
  world.answer = async ({ type }) => {
    if (type === 'snooze') dashboard = { ...empty, snoozedUntil: NOW };
    return type === 'dashboard' ? dashboard : {};
  };
  await press('Snooze today');
  await screen.findByRole('button', { name: 'Wake Tact' });
  expect(world.asked.map(({ type }) => type)).toEqual(['snooze', 'dashboard']);
  expect(world.asked[0]).toEqual({ type: 'snooze', until: 'day' });
});

test('access to x.com is asked for within the click, before anything is awaited', async () => {
  world.allowed = false;
  await press('Snooze 1 hour');
  const button = await screen.findByRole('button', { name: 'Allow x.com' });
  let during = false;
  world.request = async () => {
    during = true;
    world.allowed = true;
    return true;
  };
  button.click();
  expect(during).toBe(true);
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Snoozed until/));
});

test('people are asked for the account of the numbers, found, opened, and changed', async () => {
  const answers: Record<string, unknown> = {
    dashboard,
    people: { account: 'carol', now: NOW, total: 1, people: [person('ann')] },
    person: page('ann'),
  };
  world.answer = async ({ type }) => answers[type] ?? { ok: true };
  await press('People');
  await userEvent.click(await screen.findByRole('button', { name: '@ann' }));
  await screen.findByRole('region', { name: 'Your note' });
  await press('I know them');
  await press('Forget @ann…');
  await press('Forget @ann');
  await screen.findByText('All about @ann is gone.');
  await vi.waitFor(() =>
    expect(world.asked).toEqual([
      { type: 'people', account: 'carol' },
      { type: 'person', account: 'carol', handle: 'ann' },
      { type: 'mark', account: 'carol', handle: 'ann', as: 'known' },
      { type: 'person', account: 'carol', handle: 'ann' },
      { type: 'erase', handle: 'ann' },
      { type: 'people', account: 'carol' },
    ]),
  );
});

test('back at the numbers, they are asked for anew', async () => {
  await press('Today');
  await vi.waitFor(() => expect(world.asked).toEqual([{ type: 'dashboard', account: 'carol' }]));
  await screen.findByRole('region', { name: 'Room left today' });
});

test('how the account is used is told to the background, and shown', async () => {
  const { unsaid, ...said } = { ...dashboard, unsaid: true as const };
  let now: typeof empty = { ...said, unsaid };
  world.answer = async ({ type }) => {
    if (type === 'profile') now = { ...said, profile: 'brand' };
    return type === 'dashboard' ? now : {};
  };
  await press('Snooze today');
  await userEvent.click(await screen.findByRole('button', { name: 'Brand' }));
  const shown = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'How do you use @carol?' });
  expect(shown.value).toBe('brand');
  expect(world.asked).toContainEqual({ type: 'profile', account: 'carol', profile: 'brand' });
});
