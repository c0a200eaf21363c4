import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NOW, persian } from '../samples.ts';
import { DAY, fakeChats, MINUTE, page, past, running, startable } from './fake-chats.ts';
import { showChats } from './show-chats.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const section = async (name: string) => within(await screen.findByRole('region', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const regions = () => screen.getAllByRole('region').map((one) => one.querySelector('h2')?.textContent);

describe('before the first chat', () => {
  test('it is said what will stand here, and where to choose chats', async () => {
    const on = showChats(fakeChats().world);
    await screen.findByRole('heading', { name: 'An hour a week, under one hashtag' });
    expect(screen.queryAllByRole('region')).toEqual([]);
    await press('Set up your chats');
    expect(on.options).toHaveBeenCalledOnce();
  });
  test('chats without hours can be begun, and hours set', async () => {
    showChats(fakeChats(page({ startable: [startable('#TeaChat')] })).world);
    const own = await section('Your chats');
    own.getByText('#TeaChat');
    own.getByText('No hours set yet');
    own.getByRole('button', { name: 'Set up your chats' });
    (await section('Your answers in twelve weeks')).getByText(/^From your first chat on/);
  });
  test('whoever was in a chat and has none of their own is told what will stand there', async () => {
    showChats(fakeChats(page({ past: [past(1)] })).world);
    (await section('Your chats')).getByText(/^Choose the chats you go to/);
  });
});

describe('a chat that runs', () => {
  test('says how long it still goes on and what was answered, and can be left', async () => {
    const { world } = fakeChats(page({ running: [running()] }));
    showChats(world);
    const now = await section('Running now');
    now.getByRole('heading', { name: '#GardenChat' });
    now.getByText('23 minutes left');
    now.getByText('4 questions answered');
    const meter = now.getByLabelText('Time left in #GardenChat');
    expect([meter.getAttribute('value'), meter.getAttribute('max')]).toEqual(['23', '60']);
    await press('Leave');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Running now' })).toBeNull());
    expect(world.leave.mock.calls).toEqual([['gardenchat']]);
    expect(screen.getByRole('status').textContent).toBe('You have left #GardenChat.');
  });
  test('that the user is not in counts nothing yet, and can be entered', async () => {
    const { world } = fakeChats(page({ running: [running({ joined: false })] }));
    showChats(world);
    const now = await section('Running now');
    now.getByText('Your first post with #GardenChat counts you in.');
    expect(now.queryByText(/answered/)).toBeNull();
    expect(now.queryByRole('button', { name: /^Leave/ })).toBeNull();
    await press('I am in it now');
    await now.findByRole('button', { name: 'Leave' });
  });
  test('in its last minute has one minute left, and never less than none', async () => {
    showChats(
      fakeChats(
        page({
          running: [
            running({ until: NOW + 1 }),
            running({ tag: 'teachat', title: '#TeaChat', until: NOW - 5 }),
          ],
        }),
      ).world,
    );
    const now = await section('Running now');
    now.getByText('1 minute left');
    now.getByText('0 minutes left');
  });
  test('is looked for once where nothing runs', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { world } = fakeChats();
    showChats(world);
    await screen.findByRole('heading');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.chats).toHaveBeenCalledOnce();
  });
  test('is looked at again while the popup is open', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { world, set } = fakeChats(page({ running: [running()] }));
    showChats(world);
    await screen.findByText('23 minutes left');
    set(page({ now: NOW + 2 * MINUTE, running: [running({ answers: 5 })] }));
    await act(async () => {
      await vi.advanceTimersByTimeAsync(20_000);
    });
    await screen.findByText('21 minutes left');
    screen.getByText('5 questions answered');
    cleanup();
    const before = world.chats.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.chats.mock.calls.length).toBe(before);
  });
});

describe('to begin by hand', () => {
  const next = { tag: 'gardenchat', title: '#GardenChat', from: NOW + 3 * DAY };
  const two = page({ next: [next], startable: [startable('#GardenChat'), startable('#TeaChat')] });

  test('each of the user’s chats has a button, described by its hashtag; then it runs, and that is said', async () => {
    const { world } = fakeChats(two);
    showChats(world);
    const own = await section('Your chats');
    const buttons = own.getAllByRole('button', { name: 'I am in it now' });
    const names = buttons.map((one) => document.getElementById(one.getAttribute('aria-describedby') ?? ''));
    expect(names.map((one) => one?.textContent)).toEqual(['#GardenChat', '#TeaChat']);
    await userEvent.click(buttons[1] as HTMLElement);
    (await section('Running now')).getByRole('heading', { name: '#TeaChat' });
    expect(world.enter.mock.calls).toEqual([['teachat']]);
    expect(screen.getByRole('status').textContent).toBe('You are in #TeaChat.');
    expect(document.activeElement?.classList.contains('chats')).toBe(true);
  });
  test('one that runs has none', async () => {
    showChats(fakeChats(page({ running: [running()], next: [next] })).world);
    expect((await section('Your chats')).queryByRole('button', { name: 'I am in it now' })).toBeNull();
  });
  test('one that was written in is asked about first', async () => {
    showChats(fakeChats(page({ startable: [startable('#BufferChat', true), startable('#TeaChat')] })).world);
    const now = await section('Running now');
    now.getByText('You wrote with #BufferChat several times just now. Are you in that chat?');
    now.getByRole('button', { name: 'I am in it now' });
    expect(regions()[0]).toBe('Running now');
    expect((await section('Your chats')).queryByText('#BufferChat')).toBeNull();
  });
  test('that failed says why, and nothing changes', async () => {
    const { world } = fakeChats(two);
    world.enter.mockRejectedValueOnce(new Error('disk full'));
    showChats(world);
    await section('Your chats');
    await userEvent.click(screen.getAllByRole('button', { name: 'I am in it now' })[0] as HTMLElement);
    expect((await screen.findByRole('alert')).textContent).toContain('disk full');
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('region', { name: 'Running now' })).toBeNull();
  });
  test('by keyboard alone', async () => {
    const { world } = fakeChats(two);
    showChats(world);
    await section('Your chats');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(world.enter.mock.calls).toEqual([['gardenchat']]));
    await screen.findByRole('region', { name: 'Running now' });
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Leave');
  });
});

test('what cannot be read says why, and can be tried again', async () => {
  const { world } = fakeChats(page({ running: [running()] }));
  world.chats.mockRejectedValueOnce(new Error('worker gone'));
  showChats(world);
  expect((await screen.findByRole('alert')).textContent).toContain('worker gone');
  await press('Try again');
  await section('Running now');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('many chats: the next five stand there, the others behind their number', async () => {
  const next = Array.from({ length: 30 }, (_, n) => ({ tag: `c${n}`, title: `#C${n}`, from: NOW + n * DAY }));
  showChats(fakeChats(page({ next })).world);
  const own = await section('Your chats');
  own.getByText('25 more');
  expect(own.getByRole('group').querySelectorAll('li')).toHaveLength(25);
});

test('a hashtag keeps its own direction where people read from right to left', async () => {
  showChats(fakeChats(page({ running: [running()] })).world, persian);
  await section('Running now');
  expect(document.querySelector('bdi.hashtag[dir=auto]')?.textContent).toBe('#GardenChat');
});

test('text that looks like markup stays text', async () => {
  showChats(fakeChats(page({ running: [running({ title: '#<img src=x onerror=alert(1)>' })] })).world);
  await section('Running now');
  expect(document.querySelector('img')).toBeNull();
});
