import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StandInPost, World } from '../data/post.ts';
import { makeWorld } from '../data/world.ts';
import type { Message } from '../messages.ts';
import type { PageOptions } from '../options.ts';
import type { Handover } from '../server/page.ts';
import type { ActKind, Memory, Stance } from '../state.ts';

/** What floats above the page. Positions are in CSS pixels of the viewport. */
export interface Menu {
  readonly post: string;
  readonly top: number;
  readonly left: number;
  readonly opener: HTMLElement | null;
}

export interface Hover {
  readonly handle: string;
  readonly top: number;
  readonly left: number;
}

export interface Toast {
  readonly key: number;
  readonly text: string;
  /** Path of the new post. */
  readonly link?: string;
}

/** A message on its way; it stays when the network said no. */
export interface Outgoing {
  readonly message: Message;
  readonly failed: boolean;
}

/** What the chat shows beside what was written. */
interface ChatState {
  /** In no particular order. */
  readonly outgoing: readonly Outgoing[];
  /** What the drawer shows, as the rest of a path under `/i/chat/`; null while it is closed. */
  readonly drawer: string | null;
  /** Whether the list of people to write to is open. */
  readonly choosing: boolean;
}

export const CLOSED_CHAT: ChatState = { outgoing: [], drawer: null, choosing: false };

export interface PageState extends ChatState {
  readonly options: PageOptions;
  readonly world: World;
  readonly memory: Memory;
  /** Milliseconds the network takes. */
  readonly delay: number;
  /** The next act of each of these kinds fails. */
  readonly failing: readonly ActKind[];
  readonly menu: Menu | null;
  readonly hover: Hover | null;
  /** Handle whose unfollowing waits for a confirmation. */
  readonly confirming: string | null;
  readonly toasts: readonly Toast[];
  /** How often the chat was told to build itself anew. */
  readonly remounts: number;
}

declare global {
  interface Window {
    __INITIAL_STATE__: { standIn: Handover };
  }
}

const { options, memory } = window.__INITIAL_STATE__.standIn;
let state: PageState = {
  options,
  memory,
  world: makeWorld(options.seed),
  delay: 150,
  failing: [],
  menu: null,
  hover: null,
  confirming: null,
  toasts: [],
  remounts: 0,
  ...CLOSED_CHAT,
};
const listeners = new Set<() => void>();

export const getState = (): PageState => state;

/** Changes the state and redraws whoever looks at the changed part. */
export function patch(change: Partial<PageState>): void {
  state = { ...state, ...change };
  for (const listener of [...listeners]) listener();
}

/** A part of the state; the component is drawn again when that part is another. */
export function useStore<T>(select: (state: PageState) => T): T {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const seen = useRef<T>(undefined as T);
  seen.current = select(state);
  const latest = useRef(select);
  latest.current = select;
  useLayoutEffect(() => {
    const check = () => {
      if (!Object.is(latest.current(state), seen.current)) redraw(0);
    };
    listeners.add(check);
    check();
    return () => {
      listeners.delete(check);
    };
  }, []);
  return seen.current;
}

const NOBODY: Stance = { liked: [], reposted: [], bookmarked: [], following: [], pending: [] };

/** Where the signed-in account stands; an empty stance when nobody is signed in. */
export const stanceOf = ({ memory: { account, stances } }: PageState): Stance =>
  (account && stances[account]) || NOBODY;

/** A post of the world or one posted since. */
export const postOf = (id: string, from: PageState = state): StandInPost | undefined =>
  from.world.posts.get(id) ?? from.memory.posted.find((post) => post.id === id);

/** Every post there is, newest posted first. */
export const allPosts = (from: PageState): StandInPost[] => [
  ...from.memory.posted.toReversed(),
  ...from.world.posts.values(),
];
