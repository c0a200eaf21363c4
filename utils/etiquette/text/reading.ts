import type { Draft } from '../draft.ts';
import { type Asking, askingOf } from './asks.ts';
import { handlesIn } from './handles.ts';
import { type Heat, heatOf } from './heat.ts';
import { invitedBy } from './invited.ts';
import { type Link, linksIn } from './links.ts';
import { bearsHandle, isHome, isOwn } from './own.ts';
import { linesOnce } from './phrases.ts';
import { type Private, privateIn } from './private.ts';
import { type Relation, relate } from './relatedness.ts';
import { type Sign, signsOf } from './signs.ts';
import { tokensOf } from './tokens.ts';

/** What the text engine makes of a draft and its thread. Says what it saw; rules say what it means. */
export interface Reading {
  /** Hosts of all links that are the user's own. */
  ownHosts: readonly string[];
  /** The first link that is the user's own by what was declared or learned, or by their handle in it. */
  own?: Link;
  /** That link leads to a home page, a profile or a channel, and not to one piece. */
  ownHome: boolean;
  signs: readonly Sign[];
  /** How promotional the wording is, 0 and up; from 2 on it is plain. */
  points: number;
  /** Who invited links or self-introductions: the thread's author in words, or the others by example. */
  invited?: 'words' | 'links';
  /** It has something to do with the thread; a veto for every accusation. */
  related: boolean;
  /** The draft has too few words of its own to compare. */
  bare: boolean;
  /** Words of the draft, as typed, that the thread has too; the weightiest first, at most 3. */
  shared: readonly string[];
  /** How many posts of the thread have words to compare with. */
  posts: number;
  asking: Asking;
  /** Private data in the text, and in the post that it answers. */
  gives: readonly Private[];
  exposed: readonly Private[];
  /** The draft asks for a private message, and so does whoever is answered. */
  wantsDms: boolean;
  heat: Heat;
  /** The post that it answers insults openly. */
  provoked: boolean;
}

/** Below this weight of words there is nothing to compare. */
const BARE = 1.5;

/**
 * So much in common is no accident. Who promotes borrows a word of the thread: beside one's own link it has to be a part of what is
 * said, and the more so the more the wording promotes.
 */
function isRelated({ words, slug, share }: Relation, own: boolean, points: number): boolean {
  const common = words + slug;
  if (!own) return common >= (points >= 2 ? 1.8 : 0.9) || share >= 0.3;
  if (points >= 2) return common >= 1.8 && share >= 0.2;
  return common >= 0.9 && (slug >= 0.55 || share >= 0.1);
}

/** Whether the post answered, or one above it, speaks of the user or of one of their sites itself. */
const isNamed = (
  posts: Draft['thread'],
  owned: readonly Link[],
  { account }: Draft,
  own: readonly string[],
): boolean =>
  posts
    .filter(({ role }) => role !== 'sibling')
    .some(
      ({ text }) =>
        (account !== '' && handlesIn(text).includes(account)) ||
        linksIn(text, own).some(({ host }) => owned.some((link) => link.host === host)),
    );

/** Reads a draft with its thread. `own` holds the user's own places, see `readPlace`. */
export function readingOf(draft: Draft, own: readonly string[]): Reading {
  const { text, links, thread, account } = draft;
  const owned = links.filter((link) => isOwn(link, own) || bearsHandle(link, account));
  const [mine] = owned;
  // What the user has said there already is no excuse, and no part of what is compared.
  const others = thread.filter(({ person }) => account === '' || person !== account);
  const relation = relate({ text, links, thread: others });
  const asking = askingOf(text);
  const lines = linesOnce();
  const promotion = signsOf(text, lines(text), links);
  const invited = invitedBy(draft, lines);
  const answered = thread.find(({ role }) => role === 'parent') ?? thread.find(({ role }) => role === 'root');
  const theirs = thread.filter(({ person, role }) => role === 'root' || person === draft.person);
  return {
    ...(mine && { own: mine }),
    ownHosts: owned.map(({ host }) => host),
    ownHome: mine !== undefined && isHome(mine, own),
    ...promotion,
    ...(invited && { invited }),
    related: isRelated(relation, mine !== undefined, promotion.points) || isNamed(others, owned, draft, own),
    bare: relation.content < BARE,
    shared: relation.shared.slice(0, 3),
    asking,
    gives: draft.kind === 'dm' ? [] : privateIn(text),
    exposed: answered ? privateIn(answered.text) : [],
    wantsDms: asking.asks.includes('dm') && theirs.some((post) => askingOf(post.text).asks.includes('dm')),
    heat: heatOf(text),
    provoked: answered !== undefined && heatOf(answered.text).insults,
    posts: others.filter((post) => tokensOf(post.text).length > 0).length,
  };
}
