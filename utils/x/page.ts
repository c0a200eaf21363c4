import { toHandle } from './handle.ts';
import { type Permalink, parsePermalink } from './permalink.ts';

export type PageType =
  | 'home'
  | 'status'
  | 'profile'
  | 'following'
  | 'followers'
  | 'notifications'
  | 'chat'
  | 'search'
  | 'list'
  | 'other';

export interface Page {
  type: PageType;
  /** Whose page it is: handle, lower case. */
  handle?: string;
  /** The post of a status page: digits. */
  post?: string;
  /** Of a profile, where it is not the first: the last segment of its path. */
  tab?: string;
  /** Of the notifications a tab that does not show every answer. */
  partial?: true;
}

/** First segments that look like a handle and are none. */
const RESERVED = new Set(
  (
    'about account communities compose download explore hashtag home i intent jobs lists login logout messages ' +
    'notifications oauth premium privacy search settings share signup tos who_to_follow'
  ).split(' '),
);
const MODAL =
  /^\/(?:compose|intent|logout|account|messages\/compose|settings\/search|i\/(?:flow|display|keyboard_shortcuts)|[A-Za-z0-9_]+\/(?:photo|header_photo)|(?:[A-Za-z0-9_]+|i\/web)\/status\/\d+\/(?:photo|video|analytics))(?:\/|$)/;
const POST = /^\/(?:([A-Za-z0-9_]{1,20})\/(?:status|article)|i\/(?:web\/)?status)\/(\d{1,20})\/?$/;
const USERS = /^(?:verified_)?(following|followers|followers_you_follow)$/;
const TABS = /^(?:|affiliates|with_replies|superfollows|highlights|articles|media|likes)$/;

/** The page that a path stands for; `undefined` for what opens over a page and leaves it mounted. */
export function pageOf(path: string): Page | undefined {
  if (MODAL.test(path)) return undefined;
  if (path === '/' || path === '/home') return { type: 'home' };
  const [, author = '', post] = POST.exec(path) ?? [];
  if (post) return { type: 'status', post, ...named(author) };
  const [first = '', second = '', ...more] = path.slice(1).replace(/\/$/, '').split('/');
  if (first === 'notifications')
    return { type: 'notifications', ...(!/^(?:mentions)?$/.test(second) && { partial: true }) };
  if (first === 'messages' || (first === 'i' && second === 'chat')) return { type: 'chat' };
  if (first === 'search' || first === 'hashtag') return { type: 'search' };
  if (first === 'i' && second === 'lists' && more.length === 1) return { type: 'list' };
  const whose = named(first);
  if (!whose.handle || more.length) return { type: 'other' };
  const [, users] = USERS.exec(second) ?? [];
  if (users) return { type: users === 'following' ? 'following' : 'followers', ...whose };
  return TABS.test(second)
    ? { type: 'profile', ...whose, ...(second && { tab: second }) }
    : { type: 'other' };
}

/** The post that a path names, on its own page or in the media viewer. */
export function postOfPath(path: string): Permalink | undefined {
  const [, place = ''] =
    /^(\/[A-Za-z0-9_]+\/(?:status|article)\/\d+)(?:\/(?:photo|video)\/\d+)?\/?$/.exec(path) ?? [];
  return parsePermalink(place.replace('/article/', '/status/'));
}

/** Whether the path is the media viewer, which opens over a page and has a bar and a composer of its own. */
export const isViewer = (path: string): boolean => /\/(?:photo|video)\/\d+\/?$/.test(path);

function named(name: string): { handle?: string } {
  const handle = toHandle(name);
  return handle && !RESERVED.has(handle) ? { handle } : {};
}
