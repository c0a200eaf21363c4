import type { Draft } from '../draft.ts';
import { type Lines, linesOf, says } from './phrases.ts';
import type { Reading } from './reading.ts';

/** So many others, and so large a share of what is visible, make posting links the custom here (reference: topic §4). */
const OTHERS = 3;
const SHARE = 0.4;

/** Odd invitations have no formula, but two of these: they ask to be given, name what one makes, and speak to everybody. */
const PARTS = ['give', 'made', 'everybody'] as const;

/** `presents`: the draft hands something over, as one does who was asked; then one of the parts is enough. */
const invites = (lines: Lines, presents: boolean): boolean =>
  says(lines, 'invite') || PARTS.filter((part) => says(lines, part)).length + Number(presents) >= 2;

/** Whether a post asks for links, or for what others made. */
export function asksForLinks(text: string): boolean {
  const lines = linesOf(text);
  return invites(lines, false) || says(lines, 'asked');
}

/** Whether links are welcome in a thread: its author says so, asks for them, or others have posted theirs. */
export function invitedBy(
  { text, thread, account, person }: Draft,
  lined: (text: string) => Lines,
): Reading['invited'] {
  const [root] = thread.filter(({ role }) => role === 'root');
  const inviting = thread.filter(
    (post) => post === root || (root && post.person !== '' && post.person === root.person),
  );
  const asking = thread.filter(
    (post) => post.role === 'parent' || (person !== undefined && post.person === person),
  );
  const presents = says(lined(text), 'presents');
  if (inviting.some((post) => invites(lined(post.text), presents))) return 'words';
  if ([...new Set([...inviting, ...asking])].some((post) => says(lined(post.text), 'asked'))) return 'words';
  const others = thread.filter((post) => post !== root && post.person !== account);
  const linking = others.filter(({ links, person: by }) => links && (by === '' || by !== root?.person));
  const people = new Set(linking.map(({ person: by }, index) => by || index));
  return people.size >= OTHERS && linking.length >= SHARE * others.length ? 'links' : undefined;
}
