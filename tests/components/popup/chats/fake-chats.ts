import { vi } from 'vitest';
import type { ChatsWorld } from '@/components/popup/chats/world.ts';
import type { ChatPerson, ChatsPage, PastChat } from '@/utils/extension/chats-answers.ts';
import { HOUR, NOW } from '../samples.ts';

export const MINUTE = HOUR / 60;
export const DAY = 24 * HOUR;

export const met = (handle: string, more: Partial<ChatPerson> = {}): ChatPerson => ({
  handle,
  isNew: false,
  isHost: false,
  words: 1,
  theirs: 0,
  reposts: 0,
  thanked: false,
  since: false,
  ...more,
});

export const past = (daysAgo: number, more: Partial<PastChat> = {}): PastChat => ({
  tag: 'gardenchat',
  title: '#GardenChat',
  from: NOW - daysAgo * DAY - HOUR,
  until: NOW - daysAgo * DAY,
  answers: 7,
  posts: 9,
  met: more.people?.length ?? 1,
  people: [met('ann')],
  fresh: daysAgo < 2,
  ...more,
});

export const running = (more: Partial<ChatsPage['running'][number]> = {}) => ({
  tag: 'gardenchat',
  title: '#GardenChat',
  from: NOW - 37 * MINUTE,
  until: NOW + 23 * MINUTE,
  answers: 4,
  joined: true,
  ...more,
});

export const startable = (title: string, offered = false) => ({
  tag: title.slice(1).toLowerCase(),
  title,
  offered,
});

/** An account that has not chosen any chat. */
export const page = (more: Partial<ChatsPage> = {}): ChatsPage => ({
  now: NOW,
  running: [],
  next: [],
  startable: [],
  past: [],
  weeks: Array.from({ length: 12 }, (_, n) => ({
    from: new Date(NOW - (11 - n) * 7 * DAY - 6 * DAY).toISOString().slice(0, 10),
    chats: 0,
    answers: 0,
    posts: 0,
  })),
  own: more.startable?.length ?? more.next?.length ?? 0,
  ...more,
});

/** Chats in memory: what is entered runs, what is left does not. */
export function fakeChats(first: ChatsPage = page()) {
  let known = first;
  const world = {
    chats: vi.fn<ChatsWorld['chats']>(async () => known),
    enter: vi.fn<ChatsWorld['enter']>(async (tag) => {
      const all = [...known.startable, ...known.running];
      const { title } = all.find((one) => one.tag === tag) ?? { title: `#${tag}` };
      const others = known.running.filter((one) => one.tag !== tag);
      const startable = known.startable.filter((one) => one.tag !== tag);
      known = { ...known, startable, running: [running({ tag, title, answers: 0 }), ...others] };
      return known;
    }),
    leave: vi.fn<ChatsWorld['leave']>(async (tag) => {
      known = { ...known, running: known.running.filter((one) => one.tag !== tag) };
      return known;
    }),
  } satisfies ChatsWorld;
  return {
    world,
    set: (next: ChatsPage) => {
      known = next;
    },
  };
}
