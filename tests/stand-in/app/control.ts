import type { StandInPost } from '../data/post.ts';
import type { Message } from '../messages.ts';
import { BACKGROUND, optionsCookie, type PageOptions, type Theme } from '../options.ts';
import { type ActKind, type DoneAct, freshMemory, type Stance, type StanceKind } from '../state.ts';
import { flip } from './acts.ts';
import { type Writing, writeFrom } from './chat/their-messages.ts';
import { send } from './network.ts';
import { CLOSED_CHAT, getState, patch, stanceOf } from './store.ts';
import { followFrom, mentionFrom, speakFrom } from './their-words.ts';

/** What the page shows and what the network agreed to, in order. */
export interface StandInState extends Stance {
  readonly account: string | null;
  /** By whomever; without the time, which is another in every run. */
  readonly posted: readonly Omit<StandInPost, 'at'>[];
  readonly acts: readonly DoneAct[];
  /** What reached the server, oldest first, by whomever it was written; `to` may be a group's id. */
  readonly messages: readonly Pick<Message, 'from' | 'to' | 'text'>[];
}

/** The hand of a test on the stand-in: `window.standIn` in the page's own world. */
export interface StandInControl {
  /** The next act of this kind is refused by the network, after the delay. */
  failNext(kind: ActKind): void;
  /** How long the network takes, in milliseconds. */
  setDelay(ms: number): void;
  setTheme(theme: Theme): void;
  setLang(lang: string, dir: 'ltr' | 'rtl'): void;
  /** Signs in another account without loading the page; null signs out. */
  switchAccount(handle: string | null): Promise<void>;
  /** From now on every test id in the action bars is another, and the classes that tell whose a message is. */
  breakTestIds(): void;
  /** A post or person changes its state with no gesture, here and on the server, as by another device. */
  flipFromElsewhere(on: string, kind: StanceKind): Promise<void>;
  /** Somebody writes to the signed-in account, or to a group: here and on the server. */
  writeFrom(handle: string, text: string, how?: Writing): Promise<void>;
  /** Somebody posts, here and on the server. Gives the id of the post. */
  postFrom(handle: string, text: string): Promise<string>;
  /** Somebody answers a post, here and on the server. Gives the id of the answer. */
  answerFrom(handle: string, toPostId: string, text: string): Promise<string>;
  /** Somebody quotes a post. Gives the id of the quote. */
  quoteFrom(handle: string, postId: string, text: string): Promise<string>;
  /** Somebody names the signed-in account. Gives the id of the post. */
  mentionFrom(handle: string, text: string): Promise<string>;
  /** Somebody follows the signed-in account. */
  followFrom(handle: string): Promise<void>;
  /** Puts the stand-in's own clock ahead by so many milliseconds, until it is told otherwise. */
  setClock(ms: number): void;
  /** The chat gets new hosts with new roots, on its page and in the drawer. */
  remountChat(): void;
  state(): StandInState;
  /** Forgets everything that was done, here and on the server. */
  reset(): Promise<void>;
}

declare global {
  interface Window {
    standIn: StandInControl;
  }
}

function setOptions(change: Partial<PageOptions>): void {
  const options = { ...getState().options, ...change };
  // biome-ignore lint/suspicious/noDocumentCookie: Firefox ESR has no cookieStore
  document.cookie = optionsCookie(options);
  const root = document.documentElement;
  root.lang = options.lang;
  root.dir = options.dir;
  root.style.colorScheme = options.theme === 'light' ? 'light' : 'dark';
  document.body.style.backgroundColor = BACKGROUND[options.theme];
  document
    .querySelector('meta[name=theme-color]')
    ?.setAttribute('content', options.theme === 'light' ? '#FFFFFF' : '#000000');
  patch({ options });
}

const signIn = async (account: string | null) => {
  patch({ memory: { ...getState().memory, account }, menu: null, hover: null });
  await send('/i/api/stand-in/sign-in', JSON.stringify({ account }));
};

export const control: StandInControl = {
  failNext: (kind) => patch({ failing: [...getState().failing, kind] }),
  setDelay: (delay) => patch({ delay }),
  setTheme: (theme) => setOptions({ theme }),
  setLang: (lang, dir) => setOptions({ lang, dir }),
  switchAccount: signIn,
  breakTestIds: () => setOptions({ broken: true }),
  flipFromElsewhere: async (on, kind) => {
    flip(kind, on);
    await send('/i/api/stand-in/elsewhere', JSON.stringify({ on, kind, account: getState().memory.account }));
  },
  writeFrom,
  postFrom: (handle, text) => speakFrom(handle, { text }),
  answerFrom: (handle, replyTo, text) => speakFrom(handle, { text, replyTo }),
  quoteFrom: (handle, quotes, text) => speakFrom(handle, { text, quotes }),
  mentionFrom,
  followFrom,
  setClock: (clock) => setOptions({ clock }),
  remountChat: () => patch({ remounts: getState().remounts + 1 }),
  state: () => {
    const { account, posted, acts, messages } = getState().memory;
    const timeless = posted.map(({ at: _, ...post }) => post);
    const written = messages.map(({ from, to, text }) => ({ from, to, text }));
    return { account, posted: timeless, acts, messages: written, ...stanceOf(getState()) };
  },
  reset: async () => {
    await send('/i/api/stand-in/reset', '{}');
    const closed = { toasts: [], menu: null, hover: null, confirming: null, ...CLOSED_CHAT };
    patch({ memory: freshMemory(), failing: [], ...closed });
  },
};
