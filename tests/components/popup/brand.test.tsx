import { cleanup, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Day } from '@/components/popup/Day.tsx';
import { Praise } from '@/components/popup/Praise.tsx';
import { Reposts } from '@/components/popup/Reposts.tsx';
import { WordsProvider } from '@/components/WordsContext.tsx';
import type { RepostRoom } from '@/utils/extension/answers.ts';
import { empty, english, events, line } from './samples.ts';

afterEach(cleanup);

const show = (part: ComponentChild) =>
  render(<WordsProvider words={english}>{part}</WordsProvider>).container;
const room = (more: Partial<RepostRoom> = {}): RepostRoom => ({
  posts: 20,
  reposts: 3,
  percent: 15,
  room: 1,
  seen: 12,
  least: 10,
  days: 30,
  ...more,
});

describe('the room for reposts', () => {
  test('says how many there are, how many more there may be, and what that rests on', () => {
    const { textContent } = show(<Reposts reposts={room()} unsure={false} />);
    expect(textContent).toContain('3 of 20 posts in 30 days room for 1 more');
    expect(textContent).toContain('8 done here, 12 seen on your profile');
    const meter = screen.getByLabelText('Reposts');
    expect([meter.getAttribute('value'), meter.getAttribute('max')]).toEqual(['1', '4']);
    expect(meter.getAttribute('aria-valuetext')).toBe('3 of 20 posts in 30 days; room for 1 more');
  });
  test('says that none is left', () => {
    const container = show(<Reposts reposts={room({ reposts: 5, percent: 25, room: 0 })} unsure={false} />);
    expect(container.querySelector('.spent')?.textContent).toBe('no room: first something of your own');
    expect(container.querySelector('meter.none')).not.toBeNull();
  });
  test('claims nothing where there are too few posts to tell', () => {
    const few = room({ posts: 4, reposts: 3, percent: 75, room: 0 });
    const container = show(<Reposts reposts={few} unsure={false} />);
    expect(container.textContent).toContain('counts from 10 posts on');
    expect([container.querySelector('meter'), container.querySelector('.spent')]).toEqual([null, null]);
  });
  test('promises no more than is sure where something may have gone uncounted', () => {
    expect(show(<Reposts reposts={room()} unsure />).textContent).toContain('room for 1 more at most');
  });
  test('stands in the day of a brand, and in no other', () => {
    const day = (reposts?: RepostRoom) =>
      show(<Day dashboard={{ ...empty, ...(reposts && { reposts }) }} watching="seeing" on={events()} />);
    expect(day().querySelector('.reposts')).toBeNull();
    cleanup();
    expect(day(room()).querySelector('.reposts')).not.toBeNull();
  });
});

describe('a next step', () => {
  const on = events();
  test('about a post leads to it', () => {
    show(<Praise praise={[line('a', { post: '7' })]} on={on} />);
    expect(screen.getByRole('link', { name: 'See the post' }).getAttribute('href')).toBe(
      'https://x.com/ann/status/7',
    );
  });
  test('about nobody leads nowhere, and can be answered like any other', () => {
    show(<Praise praise={[line('a', { person: '' })]} on={on} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(3);
  });
});
