import type { Act, ActKind } from '../act.ts';
import { OURS, THEIRS } from '../exchanges.ts';
import { AFTER, endOf } from './after.ts';
import type { Visit } from './visit.ts';

/** What the user and somebody else had to do with each other in a chat. */
export interface Met {
  /** What the user said to them or of them, and reposted of theirs. */
  words: number;
  reposts: number;
  /** What they said to the user. */
  theirs: number;
  /** The user thanked them, there or in the two days after. */
  thanked: boolean;
  /** The user had a word with them in the two days after. */
  since: boolean;
  /** Ids of the words either way, the oldest first. */
  evidence: string[];
}

const SPOKEN: readonly ActKind[] = [...OURS, 'dm'];

const NONE: Met = { words: 0, reposts: 0, theirs: 0, thanked: false, since: false, evidence: [] };

/** Answers come for a while after the end, ms. */
export const LATE = 30 * 60_000;

const isOf = ({ traits }: Act, tag: string) => traits?.chats?.includes(tag) === true;

const isDone = (act: Act, { tag, from, until }: Visit): boolean =>
  act.undoneAt === undefined &&
  !THEIRS.includes(act.kind) &&
  isOf(act, tag) &&
  act.at >= from &&
  act.at <= until;

/** What the user did in that chat, of all acts. */
export const doneIn = (visit: Visit, acts: readonly Act[]): Act[] => acts.filter((act) => isDone(act, visit));

/** Whether the user was in it after all: they said so, or a word of theirs there still stands. */
export const wasIn = (visit: Visit, acts: readonly Act[]): boolean =>
  visit.byHand === true || doneIn(visit, acts).some(({ kind }) => OURS.includes(kind));

/** Whom an act of the user speaks to or of. */
const spokenTo = ({ account, person, mentions = [] }: Act): string[] =>
  [...new Set(person ? [person, ...mentions] : mentions)].filter((handle) => handle !== account);

/**
 * A word of theirs that belongs to the chat: it has its hashtag, or it is an answer by somebody to whom the user had spoken there;
 * `spoken` has those.
 */
const isSaid = (act: Act, { tag, from, until }: Visit, spoken: ReadonlySet<string>): boolean =>
  THEIRS.includes(act.kind) &&
  act.at >= from &&
  act.at <= until + LATE &&
  (isOf(act, tag) ||
    (act.traits?.chats === undefined && act.kind === 'answer' && spoken.has(act.person ?? '')));

/** Whom the user met in a chat: its hosts, those they spoke to or reposted there, and those who answered. `acts` come in any order. */
export function metIn(visit: Visit, acts: readonly Act[]): Map<string, Met> {
  const end = endOf(visit);
  const standing = acts
    .filter(({ undoneAt, at }) => undoneAt === undefined && at >= visit.from && at < visit.until + AFTER)
    .sort((a, b) => a.at - b.at);
  const met = new Map<string, Met>(visit.hosts.map((host) => [host, { ...NONE }]));
  const add = (handle: string, what: 'words' | 'reposts' | 'theirs', id: string) => {
    const before = met.get(handle) ?? NONE;
    const evidence = what === 'reposts' ? before.evidence : [...before.evidence, id];
    met.set(handle, { ...before, [what]: before[what] + 1, evidence });
  };
  const spoken = new Set<string>();
  for (const act of standing) {
    if (act.person && isSaid(act, visit, spoken)) add(act.person, 'theirs', act.id);
    if (!isDone(act, visit)) continue;
    if (act.kind === 'repost' && act.person) add(act.person, 'reposts', act.id);
    if (!OURS.includes(act.kind)) continue;
    for (const handle of spokenTo(act)) {
      spoken.add(handle);
      add(handle, 'words', act.id);
    }
  }

  for (const act of standing.filter(({ kind, at }) => SPOKEN.includes(kind) && at < end + AFTER))
    for (const handle of spokenTo(act)) {
      const one = met.get(handle);
      if (!one) continue;
      one.since ||= act.at >= end;
      one.thanked ||= act.traits?.says?.includes('thanks') === true;
    }
  return met;
}
