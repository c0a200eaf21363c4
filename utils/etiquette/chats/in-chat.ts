import type { Draft } from '../draft.ts';
import { answerIn, askedIn, questionIn } from './numbers.ts';
import { mayBeOf } from './posted.ts';
import { type Speech, speechOf } from './speech.ts';
import { tagsIn } from './tag.ts';
import type { Visit } from './visit.ts';

/** A chat that runs, as it concerns what is done or written now. */
export interface InChat {
  visit: Visit;
  /**
   * Why it belongs there: its own hashtag; the post answered or quoted has it; or nothing but that the user is in the chat and writes
   * a post meanwhile, which may be about anything. Absent where the chat itself is looked at.
   */
  by?: 'tag' | 'thread' | 'presence';
  /** The number of the question that a draft answers, and the number that the draft itself begins with. */
  question?: number;
  answer?: number;
  speech?: Speech;
}

const chainOf = ({ thread }: Draft) => thread.filter(({ role }) => role !== 'sibling');

/** Why a draft belongs to a chat that runs. */
function reason(draft: Draft, own: readonly string[], theirs: readonly string[], visit: Visit): InChat['by'] {
  const { tag } = visit;
  if (own.includes(tag)) return 'tag';
  if (theirs.includes(tag) && mayBeOf(draft.post, visit)) return 'thread';
  return draft.kind === 'post' && visit.joined !== undefined ? 'presence' : undefined;
}

/** The question that a draft answers: that of the post it answers or quotes; of a post of one's own, the last one asked. */
function questionOf(draft: Draft, { tag, hosts, questions }: Visit): number | undefined {
  if (draft.kind === 'post') return questions.at(-1)?.n;
  const seen = questions.find(({ post }) => post === draft.post);
  if (seen) return seen.n;
  const chain = chainOf(draft);
  const answered = chain.find(({ role }) => role === 'parent') ?? chain.find(({ role }) => role === 'root');
  if (!answered) return undefined;
  // With nobody named to ask, only what its hashtag tells from another chat's is its question.
  if (hosts.length === 0) return tagsIn(answered.text).includes(tag) ? askedIn(answered.text) : undefined;
  return hosts.includes(answered.person) ? questionIn(answered.text) : undefined;
}

const SUREST = ['tag', 'thread', 'presence'] as const;

/** The chats that a draft belongs to, the surest first; `running` are those that run, the latest first. None for private messages. */
export function chatsOf(draft: Draft, running: readonly Visit[]): InChat[] {
  if (draft.kind === 'dm' || running.length === 0) return [];
  const own = tagsIn(draft.text);
  const theirs = chainOf(draft).flatMap(({ text }) => tagsIn(text));
  const reasons = running.map((visit) => ({ visit, by: reason(draft, own, theirs, visit) }));
  const sorted = SUREST.flatMap((by) => reasons.filter((one) => one.by === by));
  // Who is in several chats and writes without a hashtag may mean the latest; more cannot be told.
  const inside =
    sorted[0]?.by === 'presence' ? sorted.slice(0, 1) : sorted.filter(({ by }) => by !== 'presence');
  if (inside.length === 0) return [];
  const answer = answerIn(draft.text);
  const speech = speechOf(draft.text);
  return inside.map(({ visit, by }) => {
    const question = questionOf(draft, visit);
    return { visit, ...(by && { by }), speech, ...(question && { question }), ...(answer && { answer }) };
  });
}

/**
 * Whose question a draft with that number answers, of the chats it belongs to (the surest first): of one whose question it answers or
 * finds waiting, else of one that has come to that number; if both did, of the one that asked last.
 */
export function askerOf(chats: readonly InChat[], n: number): InChat | undefined {
  const waiting = chats.filter(({ question }) => question === n);
  const askedAt = ({ visit }: InChat) => visit.questions.find((one) => one.n === n)?.at ?? 0;
  return (waiting.length > 0 ? waiting : chats).toSorted((a, b) => askedAt(b) - askedAt(a))[0];
}
