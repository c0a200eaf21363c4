import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RUNGS } from '@/utils/etiquette/ladder.ts';
import type { PersonPage } from '@/utils/extension/people-answers.ts';
import { fakePeople, page } from './fake-people.ts';
import { showPeople } from './show-people.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Opens the page of @ann. */
async function open(more: Partial<PersonPage> = {}) {
  const people = fakePeople([page('ann', more)]);
  showPeople(people.world, 'ann');
  await screen.findByRole('region', { name: 'Where you stand' });
  return people;
}
const section = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const pressed = () =>
  screen.queryAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

describe('a person’s page', () => {
  test('says where one stands, how that is known, and what comes next', async () => {
    await open();
    section('Where you stand').getByText('2 exchanges since 2 Nov; no mutual follow yet');
    section('Where you stand').getByText('They follow you');
    for (const part of ['From you: 12', 'Seen from them: 3', 'Last contact: 2 hours ago'])
      section('Where you stand').getByText(part);
    section('What comes next').getByText('One more exchange makes a connection.');
    expect(screen.getByRole('link', { name: 'Open on X' }).getAttribute('href')).toBe('https://x.com/ann');
  });

  test.each(RUNGS)('draws the ladder, with a mark where they stand: %s', async (rung) => {
    await open({ rung });
    const steps = within(screen.getByRole('list', { name: 'The ladder, from stranger to known' }));
    const rungs = steps.getAllByRole('listitem');
    expect(rungs).toHaveLength(5);
    const here = rungs.filter((one) => one.getAttribute('aria-current') === 'step');
    const beside = rung === 'unknown' || rung === 'not-a-person';
    expect(here).toHaveLength(beside ? 0 : 1);
    if (!beside) expect(here[0]?.textContent).toMatch(/: you stand here$/);
    expect(document.body.textContent).not.toMatch(/\b(rung|person)_/);
  });

  test('who stands beside the ladder is named beside it', async () => {
    await open({ rung: 'unknown' });
    section('Where you stand').getByText('Not clear yet');
  });

  test('of whom nothing is known says so', async () => {
    showPeople(fakePeople([]).world, 'zoe');
    await screen.findByText(/^Tact knows nothing of @zoe\./);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('that cannot be read says why, and can be tried again', async () => {
    const { world } = fakePeople();
    world.person.mockRejectedValueOnce(new Error('worker gone'));
    showPeople(world, 'ann');
    expect((await screen.findByRole('alert')).textContent).toContain('worker gone');
    await press('Try again');
    await screen.findByRole('region', { name: 'Where you stand' });
  });

  test('text that looks like markup stays text', async () => {
    await open({ because: ['<img src=x onerror=alert(1)>'], next: '<b>x</b>' });
    expect(document.querySelector('img, b')).toBeNull();
    screen.getByText('<img src=x onerror=alert(1)>');
  });
});

describe('twelve weeks', () => {
  const rows = () => screen.getAllByRole('row').slice(1);

  test('are a table: a row a week, a column a side', async () => {
    await open();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Week',
      'You',
      'Them, as far as seen',
    ]);
    expect(rows()).toHaveLength(12);
    expect(rows()[10]?.textContent).toBe('Week from November 1563');
    expect(rows()[11]?.textContent).toBe('This week00');
  });

  test('bars are as long as the counts, against the longest on either side', async () => {
    await open();
    const bars = [...document.querySelectorAll<HTMLElement>('.bar')].map(({ style }) => style.blockSize);
    expect(bars).toEqual(['3rem', '1.5rem']);
  });

  test('with nothing at all, it says what will grow there', async () => {
    await open({ weeks: page('ann').weeks.map((week) => ({ ...week, mine: 0, theirs: 0 })) });
    section('Twelve weeks').getByText(/will grow here/);
  });
});

describe('wordings', () => {
  const copies = ['Coffee, to talk about …?', 'Shall we meet at …?'];

  test('can be copied, and say so', async () => {
    const user = userEvent.setup();
    await open({ copies });
    await user.click(screen.getAllByRole('button', { name: 'Copy' })[0] as HTMLElement);
    expect(await navigator.clipboard.readText()).toBe(copies[0]);
    await screen.findByText('Copied');
  });

  test('that could not be copied say why', async () => {
    await open({ copies });
    vi.stubGlobal('navigator', {
      clipboard: { writeText: () => Promise.reject(new Error('not focused')) },
    });
    screen.getAllByRole('button', { name: 'Copy' })[1]?.click();
    await screen.findByText(/^Copying did not work.*not focused/);
    expect(screen.queryByText('Copied')).toBeNull();
  });
});

describe('the user’s own word', () => {
  test.each([
    ['I know them', 'known'],
    ['A stranger', 'stranger'],
    ['Not a person', 'not-a-person'],
  ])('%s', async (name, as) => {
    const { world } = await open();
    expect(pressed()).toEqual([]);
    await press(name);
    await waitFor(() => expect(pressed()).toEqual([name]));
    expect(world.mark.mock.calls).toEqual([['ann', as]]);
  });

  test('can be taken back, and the focus stays with it', async () => {
    const { world } = await open({ known: 'stranger' });
    await press('Undo');
    await waitFor(() => expect(pressed()).toEqual([]));
    expect(world.mark.mock.calls).toEqual([['ann', null]]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('A stranger');
  });

  test('that could not be kept says why, and nothing changes', async () => {
    const { world } = await open();
    world.mark.mockRejectedValueOnce(new Error('disk full'));
    await press('I know them');
    await screen.findByText(/did not work.*disk full/);
    expect(pressed()).toEqual([]);
  });
});

describe('met on', () => {
  const field = () => screen.getByLabelText('Met on') as HTMLInputElement;
  /** As a date field does it: the whole day at once, or nothing. */
  const pick = (day: string) => {
    field().value = day;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  };

  test('a day up to today is saved at once, and can be cleared', async () => {
    const { world } = await open();
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    pick('2026-05-12');
    await userEvent.click(await screen.findByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull());
    expect(world.met.mock.calls).toEqual([
      ['ann', '2026-05-12'],
      ['ann', null],
    ]);
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  test('goes up to today', async () => {
    await open();
    expect(field().max).toBe('2026-11-22');
  });

  test('shows the day that is known', async () => {
    await open({ metOn: '2026-05-12' });
    expect(field().value).toBe('2026-05-12');
  });

  test.each(['0002-05-12', '2026-11-23'])('%s is not saved, and told on leaving the field', async (day) => {
    const { world } = await open();
    field().focus();
    pick(day);
    expect(screen.queryByText(/^Choose a day/)).toBeNull();
    field().blur();
    await screen.findByText('Choose a day up to today.');
    expect(world.met).not.toHaveBeenCalled();
  });

  test('trouble is told', async () => {
    const { world } = await open();
    world.met.mockRejectedValueOnce(new Error('disk full'));
    pick('2026-05-12');
    await screen.findByText(/did not work.*disk full/);
  });
});

describe('forgetting', () => {
  test('asks once what will be gone, and can be left by the first button or Escape', async () => {
    const { world } = await open();
    await press('Forget @ann…');
    const question = screen.getByText(/^What you did.*your note about @ann.*for good\.$/);
    expect(document.activeElement).toBe(question);
    await press('Keep');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Forget @ann…' }));
    await press('Forget @ann…');
    await userEvent.keyboard('{Escape}');
    screen.getByRole('button', { name: 'Forget @ann…' });
    expect(world.forget).not.toHaveBeenCalled();
  });

  test('leads back to the list, which says so and no longer has them', async () => {
    const { world } = await open();
    await press('Forget @ann…');
    await press('Forget @ann');
    const word = await screen.findByText('All about @ann is gone.');
    expect(document.activeElement).toBe(word);
    expect(world.forget.mock.calls).toEqual([['ann']]);
    await screen.findByText(/^Nobody yet/);
  });

  test('a note that was not saved does not bring them back', async () => {
    const { world } = await open();
    world.note.mockRejectedValue(new Error('disk full'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Your note' }), 'x');
    await press('Forget @ann…');
    const tries = world.note.mock.calls.length;
    await press('Forget @ann');
    await screen.findByText('All about @ann is gone.');
    expect(world.note.mock.calls.length).toBe(tries);
  });

  test('that failed says why and stays', async () => {
    const { world, of } = await open();
    world.forget.mockRejectedValueOnce(new Error('disk full'));
    await press('Forget @ann…');
    await press('Forget @ann');
    await screen.findByText(/did not work.*disk full/);
    expect(of('ann')).toBeDefined();
  });
});
