import type { DraftTraits } from './act.ts';
import { askerOf, type InChat } from './chats/in-chat.ts';
import { knownChat } from './chats/known.ts';
import { answerIn } from './chats/numbers.ts';
import { type Speech, speechOf } from './chats/speech.ts';
import { tagsIn } from './chats/tag.ts';
import type { Draft } from './draft.ts';
import type { Manners } from './manners.ts';
import { closerAsks } from './text/asks.ts';
import type { Reading } from './text/reading.ts';
import { regretsOf } from './text/regret.ts';

/** Hashtags that the page may send with a text. */
const TAGS = 5;

/** Where a draft is written. */
interface Place {
  /** The running chats that it belongs to, the surest first. */
  chats: readonly InChat[];
  /** A chat that the user was in is just over: thanks may be for it. */
  afterChat: boolean;
}

/** What is kept of a text: that it asks, a signature of a private message, in chats what it is there, and that a brand apologises. */
export function traitsOf(
  { kind, similar, text }: Draft,
  { asking }: Pick<Reading, 'asking'>,
  { chats, afterChat }: Place,
  { profile, chats: named }: Pick<Manners, 'profile' | 'chats'>,
): DraftTraits {
  const asks = closerAsks(asking);
  const inside = chats.filter(({ by }) => by !== 'presence');
  const known = kind === 'dm' ? [] : tagsIn(text).filter((tag) => knownChat(tag, named));
  const later = afterChat && kind !== 'dm' ? { hello: false, thanks: speechOf(text).thanks } : undefined;
  // A chat that does not run may be begun by hand a moment later.
  const alone: { answer?: number | undefined; speech?: Pick<Speech, 'hello' | 'thanks'> | undefined } =
    known.length > 0 ? { answer: answerIn(text), speech: speechOf(text) } : { speech: later };
  const { answer, speech }: typeof alone = inside[0] ?? alone;
  const spoken = (['hello', 'thanks'] as const).filter((one) => speech?.[one]);
  const says = [...spoken, ...(profile === 'brand' && kind !== 'dm' ? regretsOf(text) : [])];
  const isBeside = ({ by, question }: InChat) => by === 'thread' && question === undefined;
  const places = inside.filter((one) => !isBeside(one));
  const tags = [...new Set([...places.map(({ visit }) => visit.tag), ...known])].slice(0, TAGS);
  const sole = tags.length === 1 ? tags[0] : undefined;
  const answersTo = answer && (askerOf(places, answer)?.visit.tag ?? sole);
  const beside = inside.filter(isBeside).map(({ visit }) => visit.tag);
  return {
    ...(asks.length > 0 && { asks }),
    ...(similar && (kind === 'dm' || inside.length > 0) && { similar }),
    ...(tags.length > 0 && { chats: tags }),
    ...(beside.length > 0 && { beside: beside.slice(0, TAGS) }),
    ...(answer && { answers: answer }),
    ...(answersTo && { answersTo }),
    ...(says.length > 0 && { says }),
  };
}
