import type { Draft } from '../draft.ts';
import { answerIn, questionIn } from './numbers.ts';
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
function reason(draft: Draft, own: readonly string[], theirs: readonly string[], { tag, joined }: Visit) {
  if (own.includes(tag)) return 'tag';
  if (theirs.includes(tag)) return 'thread';
  return draft.kind === 'post' && joined !== undefined ? 'presence' : undefined;
}

/** The question that a draft answers: that of the post it answers or quotes; of a post of one's own, the last one asked. */
function questionOf(draft: Draft, { hosts, questions }: Visit): number | undefined {
  const answered = chainOf(draft).at(-1);
  if (draft.kind === 'post' || !answered) return questions.at(-1)?.n;
  const asks = hosts.length === 0 || hosts.includes(answered.person);
  return asks ? questionIn(answered.text) : undefined;
}

/** The chats that a draft belongs to, the surest first; `running` are those that run, the latest first. None for private messages. */
export function chatsOf(draft: Draft, running: readonly Visit[]): InChat[] {
  if (draft.kind === 'dm' || running.length === 0) return [];
  const own = tagsIn(draft.text);
  const theirs = chainOf(draft).flatMap(({ text }) => tagsIn(text));
  const answer = answerIn(draft.text);
  const speech = speechOf(draft.text);
  const all = running.flatMap((visit): InChat[] => {
    const by = reason(draft, own, theirs, visit);
    if (!by) return [];
    const question = questionOf(draft, visit);
    return [{ visit, by, speech, ...(question && { question }), ...(answer && { answer }) }];
  });
  const rank = ({ by }: InChat) => ['tag', 'thread', 'presence'].indexOf(by ?? '');
  const sorted = all.toSorted((a, b) => rank(a) - rank(b));
  // Who is in several chats and writes without a hashtag may mean the one with the question; more cannot be told.
  return sorted[0]?.by === 'presence' ? sorted.slice(0, 1) : sorted.filter(({ by }) => by !== 'presence');
}
