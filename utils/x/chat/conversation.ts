import type { Chat } from '../../etiquette/draft.ts';
import { toHandle } from '../handle.ts';
import { CHAT } from './selectors.ts';

/** A conversation with one person, as the page shows it. */
export interface Conversation {
  /** The other person: handle, lower case. */
  person: string;
  chat: Chat;
}

/** A conversation in view. */
export interface OpenChat {
  /** What may be observed for new messages: a shadow root, or the document. */
  root: Node;
  /** With whom; absent for groups and where nobody is named. */
  conversation: Conversation | undefined;
  rows: Row[];
}

/** A message of a conversation. */
export interface Row {
  /** X's id of it; it stays in the page. */
  id: string;
  /** Whose it is; absent where X has changed how it shows that. */
  side: 'mine' | 'theirs' | undefined;
  failed: boolean;
  text: string;
}

/** What an element's conversation stands in: its panel, or the whole chat. */
const scopeOf = (element: Element): ParentNode =>
  element.closest(CHAT.panel) ?? (element.getRootNode() as ParentNode);

const PROFILE = /^(?:https:\/\/(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,20})\/?$/;

/** The people whom the header links to; a group's header names nobody or several. */
const peopleOf = (header: Element): string[] => [
  ...new Set(
    Array.from(header.querySelectorAll('a[href]'), (link) =>
      toHandle(PROFILE.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    ).filter((handle): handle is string => Boolean(handle)),
  ),
];

const isInDrawer = (element: Element): boolean => {
  const root = element.getRootNode();
  const place = root instanceof ShadowRoot ? root.host : element;
  return place.closest(CHAT.drawer) !== null;
};

const is = (row: Element, css: string) => row.matches(css) || row.querySelector(css) !== null;

/** The words of a message, without the time that stands beside them. */
const wordsOf = (row: Element): string => {
  const parts = row.querySelectorAll(CHAT.words);
  return parts.length > 0
    ? Array.from(parts, ({ textContent }) => textContent).join('')
    : (row.querySelector(CHAT.text)?.textContent ?? '');
};

/** The messages that are shown around an element. */
export const rowsOf = (element: Element): Row[] =>
  Array.from(scopeOf(element).querySelectorAll(CHAT.row), (row) => ({
    id: row.getAttribute('data-testid') ?? '',
    side: is(row, CHAT.mine) ? 'mine' : is(row, CHAT.theirs) ? 'theirs' : undefined,
    failed: is(row, CHAT.failed),
    text: wordsOf(row),
  }));

/** Where a conversation stands: the address, and the signed-in account's handle and user id ('' where unknown). */
export interface Where {
  path: string;
  account: string;
  userId: string;
}

const GROUP = /\/i\/chat\/g\d+/;
const TWO = /\/i\/chat\/(\d+)-(\d+)/;

/** Whether the address names another conversation than one of the account's own with one person. */
const isAnothers = ({ path, userId }: Where): boolean => {
  const [, ...ids] = TWO.exec(path) ?? [];
  return GROUP.test(path) || (ids.length > 0 && userId !== '' && !ids.includes(userId));
};

/** With whom the conversation around an element is; `undefined` for a group, and where nobody is named. */
export function personOf(element: Element, where: Where): string | undefined {
  if (!isInDrawer(element) && isAnothers(where)) return undefined;
  const header = scopeOf(element).querySelector(CHAT.header);
  const [person, ...more] = header ? peopleOf(header).filter((handle) => handle !== where.account) : [];
  return more.length > 0 ? undefined : person;
}

/** The conversation around an element; `undefined` also where it cannot be told who wrote what. */
export function conversationOf(element: Element, where: Where): Conversation | undefined {
  const person = personOf(element, where);
  const sides = rowsOf(element).flatMap(({ failed, side }) => (failed ? [] : [side]));
  // Whoever cannot be told apart may have written first.
  if (!person || sides.includes(undefined)) return undefined;
  const theirs = sides.includes('theirs') || scopeOf(element).querySelector(CHAT.request) !== null;
  return { person, chat: { theirs, mine: sides.includes('mine'), answered: sides.at(-1) === 'theirs' } };
}
