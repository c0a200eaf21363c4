import { LATE } from '../../etiquette/chats/met.ts';
import { tagsIn } from '../../etiquette/chats/tag.ts';
import { runningAt } from '../../etiquette/chats/visit.ts';
import { askingOf } from '../../etiquette/text/asks.ts';
import { civilDay } from '../../etiquette/time.ts';
import type { SeenPerson } from '../messages.ts';
import type { Context } from './context.ts';
import { count } from './counters.ts';
import type { StoredAct } from './database.ts';
import { refresh } from './dealings.ts';
import { type Mark, nextMark } from './mark.ts';
import type { WriteTx } from './transaction.ts';
import { readVisits } from './visits.ts';

type Word = NonNullable<SeenPerson['words']>[number];
type When = Pick<Context, 'now' | 'calendar' | 'settings'>;

async function add(tx: WriteTx, act: StoredAct): Promise<Mark> {
  await tx.objectStore('acts').put(act);
  await count(tx, act, 1);
  return nextMark(tx);
}

/** Nobody said anything before, UTC, ms: a page that says so lies. */
const TWITTER = Date.UTC(2006, 2, 21);

/** The chats that ran when somebody said that, by the hashtags in it; whether the user had gone by then is all the same. */
async function chatsOf(tx: WriteTx, account: string, { at, text = '' }: Word, { settings }: When) {
  const tags = tagsIn(text);
  if (tags.length === 0) return [];
  const visits = (await readVisits(tx, account)).map(({ left: _, ...visit }) => visit);
  // Answers come for a while after the end.
  const ran = [at, at - LATE].flatMap((one) => runningAt(settings.chats, visits, one)).map(({ tag }) => tag);
  return [...new Set(ran)].filter((tag) => tags.includes(tag));
}

/** Known by its post, however often it is seen. What is learned of it later is added: that it answers, and what it answers. */
async function hearOne(tx: WriteTx, account: string, person: string, word: Word, when: When) {
  const { now, calendar } = when;
  const { kind, post, both, text } = word;
  if (word.at < TWITTER) return undefined;
  const id = `word-${account}-${post}`;
  const before = await tx.objectStore('acts').get(id);
  const chats = before?.traits?.chats ?? (await chatsOf(tx, account, word, when));
  const inChats = chats.length > 0 && { chats };
  if (before) {
    const better = {
      ...before,
      kind: before.kind === 'answer' ? before.kind : kind,
      ...(both && { both }),
      ...(inChats && { traits: { ...before.traits, ...inChats } }),
    };
    if (before.kind !== better.kind) {
      await count(tx, before, -1);
      await count(tx, better, 1);
    }
    const isTold = inChats && !before.traits?.chats;
    if (before.kind !== better.kind || before.both !== better.both || isTold)
      await tx.objectStore('acts').put(better);
    return undefined;
  }
  const at = Math.min(word.at, now);
  const asks = text !== undefined && askingOf(text).asks.includes('dm') && { asks: ['dm' as const] };
  return add(tx, {
    id,
    at,
    day: civilDay(at, calendar),
    live: civilDay(at, calendar),
    account,
    kind,
    person,
    post,
    ...(both && { both }),
    ...((asks || inChats) && { traits: { ...asks, ...inChats } }),
  });
}

/** The id of the act that somebody followed the account. */
export const followedId = (account: string, handle: string): string => `followed-${account}-${handle}`;

/** Records what somebody was seen saying to the user, and that they followed, each once. Gives the mark of the last new act. */
export async function hear(
  tx: WriteTx,
  account: string,
  { handle, words = [], followed }: Pick<SeenPerson, 'handle' | 'words' | 'followed'>,
  when: When,
): Promise<Mark | undefined> {
  let mark: Mark | undefined;
  for (const word of words) mark = (await hearOne(tx, account, handle, word, when)) ?? mark;
  const id = followedId(account, handle);
  if (followed && !(await tx.objectStore('acts').get(id))) {
    const { now, calendar } = when;
    const day = civilDay(now, calendar);
    mark = await add(tx, { id, at: now, day, live: day, account, kind: 'followed-you', person: handle });
  }
  if (words.length > 0 || mark) await refresh(tx, account, handle);
  return mark;
}
