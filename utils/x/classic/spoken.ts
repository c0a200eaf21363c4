import { toHandle } from '../handle.ts';
import type { SeenPerson, SeenWord } from '../sighting.ts';
import { avatarIn } from './avatar.ts';
import { findAll } from './find.ts';
import { type Posts, writtenAt } from './posts.ts';
import { inQuote, read } from './thread.ts';

/** Characters of a word that are judged. */
const LONGEST = 500;

/** A post as a word to others. */
export interface Spoken {
  id: string;
  handle: string;
  at: number;
  text: string;
  /** Whom its text names with a link. */
  names: readonly (string | undefined)[];
  /** Whose post it quotes. */
  quotes: string | undefined;
  /** A line leads from it to an answer below. */
  leads: boolean;
}

/** Reads a post; nothing of advertisements and of what cannot be told. */
export function spokenIn(root: Element, posts: Posts): Spoken | undefined {
  const said = read(root, posts);
  if (!said?.id) return undefined;
  const own = (element: Element) => !inQuote(element, root);
  const names = findAll(root, 'named').filter(own);
  return {
    id: said.id,
    handle: said.person,
    at: writtenAt(root),
    text: said.text.slice(0, LONGEST),
    names: names.map((link) => toHandle(link.getAttribute('href')?.slice(1) ?? '')),
    quotes: findAll(root, 'quoteBlock').map(avatarIn).find(Boolean),
    leads: findAll(root, 'line').some(own),
  };
}

/** Somebody's word, as it is told; nothing where its time is not known. */
export function toldOf(
  { handle, id, at, text }: Spoken,
  kind: SeenWord['kind'],
  more?: Partial<SeenWord> | false,
): SeenPerson | undefined {
  if (!at) return undefined;
  return { handle, words: [{ kind, post: id, at, ...more, ...(text && { text }) }] };
}
