import { vi } from 'vitest';
import type { PeopleWorld } from '@/components/popup/people/world.ts';
import type { PersonLine, PersonPage } from '@/utils/extension/people-answers.ts';
import { HOUR, NOW } from '../samples.ts';

export const person = (handle: string, more: Partial<PersonLine> = {}): PersonLine => ({
  handle,
  rung: 'acquaintance',
  standing: '2 exchanges since 2 Nov; no mutual follow yet',
  mine: 12,
  theirs: 3,
  last: NOW - 2 * HOUR,
  ...more,
});

export const page = (handle: string, more: Partial<PersonPage> = {}): PersonPage => ({
  ...person(handle),
  account: 'carol',
  now: NOW,
  because: ['2 exchanges: 2 and 9 November', 'They follow you'],
  next: 'One more exchange makes a connection.',
  weeks: Array.from({ length: 12 }, (_, n) => ({
    from: new Date(NOW - (11 - n) * 168 * HOUR).toISOString().slice(0, 10),
    mine: n === 10 ? 6 : 0,
    theirs: n === 10 ? 3 : 0,
  })),
  note: '',
  ...more,
});

/** People in memory. `pages` are what is known of whom; the list is made of them. */
export function fakePeople(pages: PersonPage[] = [page('ann')]) {
  let known = pages;
  const put = (handle: string, change: (before: PersonPage) => PersonPage) => {
    known = known.map((one) => (one.handle === handle ? change(one) : one));
  };
  const world = {
    people: vi.fn(async (search: string) => {
      const found = known.filter(({ handle, note }) => `${handle} ${note}`.includes(search));
      return { account: 'carol', now: NOW, total: found.length, people: found.slice(0, 50) };
    }),
    person: vi.fn(async (handle: string) => known.find((one) => one.handle === handle) ?? null),
    mark: vi.fn<PeopleWorld['mark']>(async (handle, as) =>
      put(handle, ({ known: _, ...rest }) => ({ ...rest, ...(as && { known: as, rung: as }) })),
    ),
    note: vi.fn<PeopleWorld['note']>(async (handle, note) => put(handle, (one) => ({ ...one, note }))),
    met: vi.fn<PeopleWorld['met']>(async (handle, on) =>
      put(handle, ({ metOn: _, ...rest }) => ({ ...rest, ...(on && { metOn: on }) })),
    ),
    forget: vi.fn<PeopleWorld['forget']>(async (handle) => {
      known = known.filter((one) => one.handle !== handle);
    }),
  } satisfies PeopleWorld;
  return { world, of: (handle: string) => known.find((one) => one.handle === handle) };
}
