import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Ceilings } from '@/components/popup/Ceilings.tsx';
import { Near } from '@/components/popup/Near.tsx';
import { Praise } from '@/components/popup/Praise.tsx';
import { Room } from '@/components/popup/Room.tsx';
import { Said } from '@/components/popup/Said.tsx';
import { TipOfTheDay } from '@/components/popup/TipOfTheDay.tsx';
import { Week } from '@/components/popup/Week.tsx';
import { WordsProvider } from '@/components/WordsContext.tsx';
import type { SaidLine } from '@/utils/extension/answers.ts';
import { empty, english, events, HOUR, line, NOW, persian } from './samples.ts';

afterEach(cleanup);

const show = (part: ComponentChild, words = english) =>
  render(<WordsProvider words={words}>{part}</WordsProvider>).container;
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('room left', () => {
  test('each rung has its limit, and says for how many people none is left', () => {
    const limits = [
      { rung: 'stranger' as const, limit: 1, people: 2, full: 2 },
      { rung: 'unknown' as const, limit: 1, people: 1, full: 1 },
      { rung: 'followed' as const, limit: 3, people: 9, full: 0 },
      { rung: 'acquaintance' as const, limit: 5, people: 0, full: 0 },
    ];
    show(<Room limits={limits} unsure={false} />);
    expect(items()).toEqual([
      '1Strangers2 have none left',
      '1Not clear yet1 has none left',
      '3You followRoom left for all 9',
      '5AcquaintancesNobody yet today',
    ]);
  });

  test('the nearest person stands first, with what is left and when the next is free', () => {
    const near = [
      { handle: 'ann', rung: 'stranger' as const, used: 3, limit: 1, left: 0, freesAt: NOW + 5 * HOUR },
      { handle: 'dora', rung: 'followed' as const, used: 1, limit: 3, left: 2, freesAt: NOW + HOUR },
    ];
    show(<Near near={near} now={NOW} unsure={false} />);
    const [ann, dora] = screen.getAllByRole('listitem');
    expect(ann?.textContent).toContain('@ann');
    expect(ann?.textContent).toContain('Next one: in 5 hours');
    expect(dora?.textContent).not.toContain('Next one');
    const meter = within(dora as HTMLElement).getByLabelText('Room left for @dora');
    expect([meter.getAttribute('value'), meter.getAttribute('max')]).toEqual(['2', '3']);
    expect(meter.getAttribute('aria-valuetext')).toBe('2 left of 3');
  });

  test('with nobody near, it says who will appear', () => {
    expect(show(<Near near={[]} now={NOW} unsure={false} />).textContent).toContain('will stand here');
  });

  test('a handle keeps its @ in front where people read from right to left', () => {
    const near = [{ handle: 'ann', rung: 'stranger' as const, used: 1, limit: 1, left: 0, freesAt: NOW }];
    const container = show(<Near near={near} now={NOW} unsure={false} />, persian);
    expect(container.querySelector('bdi[dir=ltr]')?.textContent).toBe('@ann');
  });

  test('X’s limits are shown as what is left, and never below zero', () => {
    const ceilings = [
      { kind: 'follow' as const, used: 2, ceiling: 400 },
      { kind: 'post' as const, used: 61, ceiling: 50 },
    ];
    show(<Ceilings ceilings={ceilings} unsure={false} />);
    expect(items()).toEqual(['Follows398of 400', 'Posts0of 50']);
  });
});

describe('the last seven days', () => {
  const week = empty.week.map((day, n) =>
    n === 6 ? { ...day, counts: { like: 2, repost: 1, reply: 3, quote: 1, post: 1, follow: 4 } } : day,
  );
  const rows = () => screen.getAllByRole('row').slice(1);
  const cells = (row: HTMLElement | undefined) =>
    within(row as HTMLElement)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);

  test('are a table: a row a day, a column a kind, replies and quotes together', () => {
    show(<Week week={week} today={empty.today} unsure={false} />);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Day',
      'Total',
      'Likes',
      'Reposts',
      'Replies and quotes',
      'Messages',
      'Posts',
      'Follows',
    ]);
    expect(rows()).toHaveLength(7);
    expect(cells(rows()[6])).toEqual(['12', '2', '1', '4', '0', '1', '4']);
  });

  test('today is named in words, and it alone', () => {
    show(<Week week={week} today={empty.today} unsure={false} />);
    const named = rows().filter((row) => row.textContent?.includes('today'));
    expect(named).toHaveLength(1);
    expect(named[0]?.textContent).toContain('Sunday, November 22, today');
  });

  test('bars are as long as the counts, against the longest day', () => {
    const days = [
      { day: '2026-11-21', counts: { like: 50 } },
      { day: '2026-11-22', counts: { like: 100_000 } },
    ];
    const container = show(<Week week={days} today="2026-11-22" unsure={false} />);
    const bars = [...container.querySelectorAll<HTMLElement>('td.part-like')].map(
      ({ style }) => style.blockSize,
    );
    expect(bars).toEqual(['0.003rem', '6rem']);
    expect(container.textContent).toContain('100,000');
  });

  test('a single like is a small bar, not a tower', () => {
    const days = [{ day: '2026-11-22', counts: { like: 1 } }];
    const container = show(<Week week={days} today="2026-11-22" unsure={false} />);
    expect(container.querySelector<HTMLElement>('td.part-like')?.style.blockSize).toBe('0.75rem');
  });

  test('with no act at all, it says what will grow there', () => {
    expect(show(<Week week={empty.week} today={empty.today} unsure={false} />).textContent).toContain(
      'grow here',
    );
    cleanup();
    expect(show(<Week week={week} today={empty.today} unsure={false} />).textContent).not.toContain(
      'grow here',
    );
  });

  test('digits and weekdays are those of the language', () => {
    const container = show(<Week week={week} today={empty.today} unsure={false} />, persian);
    expect(container.textContent).toContain('۱۲');
    expect(container.textContent).toContain('یکشنبه');
  });
});

describe('what Tact said', () => {
  test('stands there with what became of it, the rest folded away', () => {
    const said = [
      line('1', { became: 'undone' }),
      line('2', { became: 'know-person' }),
      line('3'),
      line('4', { became: 'rule-off' }),
    ];
    const container = show(<Said said={said} demoted={[]} now={NOW} on={events()} />);
    expect(items()[0]).toBe('Word 1.1 hour agoYou took it back');
    expect(items()[2]).toBe('Word 3.1 hour agoShown, left open');
    expect(container.querySelector('summary')?.textContent).toBe('1 more');
    expect(container.querySelector('details')?.textContent).toContain('Word 4.');
  });

  test('what was only noted can be judged here; what was answered cannot be judged again', async () => {
    const on = events();
    const said = [
      line('1', { state: 'noted' }),
      line('2', { state: 'noted', became: 'not-useful' }),
      line('3'),
    ];
    show(<Said said={said} demoted={[]} now={NOW} on={on} />);
    await userEvent.click(screen.getByRole('button', { name: 'Not useful' }));
    expect(on.answer.mock.calls).toEqual([['1', 'not-useful']]);
  });

  test('nothing said yet: it tells what will appear and when', () => {
    expect(show(<Said said={[]} demoted={[]} now={NOW} on={events()} />).textContent).toMatch(
      /When likes for one/,
    );
  });

  test('text that looks like markup stays text', () => {
    const said = [line('1', { text: '<img src=x onerror=alert(1)>' })];
    const container = show(<Said said={said} demoted={[]} now={NOW} on={events()} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x');
  });
});

describe('good next steps', () => {
  const copies = ['Coffee, to talk about …?', 'Shall we meet at …?'];

  test('say what and why, and lead to the person', () => {
    const container = show(<Praise praise={[line('9', { person: 'hana' })]} on={events()} />);
    expect(container.textContent).toContain('Step 9.Word 9.');
    expect(screen.getByRole('link', { name: 'See @hana' }).getAttribute('href')).toBe('https://x.com/hana');
    expect(screen.queryByText('Wordings to copy')).toBeNull();
  });

  test.each([
    ['Done', 'done'],
    ['Later', 'later'],
    ['No thanks', 'dismiss'],
  ])('can be answered: %s', async (name, action) => {
    const on = events();
    show(<Praise praise={[line('9')]} on={on} />);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(on.answer.mock.calls).toEqual([['9', action]]);
  });

  test('keep the focus among them when one is answered', async () => {
    const { container, rerender } = render(steps([line('8'), line('9')]));
    await userEvent.click(screen.getAllByRole('button', { name: 'Done' })[0] as HTMLElement);
    rerender(steps([line('9')]));
    expect(document.activeElement).toBe(container.firstElementChild);
  });

  test('have wordings to copy, where there are some', async () => {
    const user = userEvent.setup();
    show(<Praise praise={[line('8', { copies: [] }), line('9', { copies })]} on={events()} />);
    expect(screen.getAllByText('Wordings to copy')).toHaveLength(1);
    const second = screen.getAllByRole('button', { name: 'Copy', hidden: true })[1] as HTMLElement;
    await user.click(second);
    expect(await navigator.clipboard.readText()).toBe('Shall we meet at …?');
  });

  test('are gone once answered', () => {
    const container = show(<Praise praise={[line('9', { became: 'later' })]} on={events()} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(container.textContent).toContain('at most 3 a day');
  });

  const steps = (praise: SaidLine[]) => (
    <WordsProvider words={english}>
      <Praise praise={praise} on={events()} />
    </WordsProvider>
  );
});

test('the tip names its source', () => {
  const text = show(<TipOfTheDay tip="tip_1" />).textContent;
  expect(text).toContain('One like or repost a day is plenty');
  expect(text).toContain('From: How not to network on Twitter');
});
