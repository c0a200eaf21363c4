import type { Act, ActKind, Traits } from '@/utils/etiquette/act.ts';
import { type HashtagChat, newChat } from '@/utils/etiquette/chats/chat.ts';
import { chatsOf, type InChat } from '@/utils/etiquette/chats/in-chat.ts';
import { newVisit, type Visit } from '@/utils/etiquette/chats/visit.ts';
import type { Draft } from '@/utils/etiquette/draft.ts';
import type { Rule, Thresholds, Values } from '@/utils/etiquette/rule.ts';
import { momentOf } from '@/utils/etiquette/time.ts';
import { act, draft, MINUTE, NOON, RIGA, reading, saidOf, standing } from '../situations.ts';

/** #BufferChat, held by @host, Wednesdays at 12 in Riga: it has begun at `NOON`. */
export const CHAT: HashtagChat = {
  ...newChat('BufferChat'),
  day: 3,
  time: '12:00',
  zone: 'Europe/Riga',
  hosts: ['host'],
};

/** @me in #BufferChat, from its start at `NOON`. */
export const visit = (more: Partial<Visit> = {}): Visit => ({
  ...newVisit(CHAT, { from: NOON, until: NOON + 60 * MINUTE }),
  joined: NOON,
  ...more,
});

/** The hosts' first questions, five minutes apart. */
export const asked = (count: number): Visit['questions'] =>
  Array.from({ length: count }, (_, index) => ({
    n: index + 1,
    post: String(500 + index),
    at: NOON + index * 5 * MINUTE,
  }));

/** Something that @me did in the chat, so many minutes after its start. */
export const did = (kind: ActKind, minute: number, traits: Traits = {}, more: Partial<Act> = {}): Act => {
  const { person, ...rest } = act(kind, NOON + minute * MINUTE, {
    traits: { chats: ['bufferchat'], ...traits },
    ...more,
  });
  return kind === 'post' && !more.person ? rest : { ...rest, ...(person && { person }) };
};

/** A post of @me's own; one that begins with a handle speaks to that person. */
export const post = (text: string, more: Partial<Draft> = {}): Draft => {
  const { person: _, post: __, root, ...rest } = draft(text, { kind: 'post', thread: [], ...more });
  const person = /^@(\w+)/.exec(text)?.[1];
  return { ...rest, ...(person && { person }) };
};

/** A visit of an account that listens, and has not joined. */
export const outside = (): Visit => {
  const { joined: _, ...rest } = visit();
  return rest;
};

/** @me answering a post of the chat. */
export const reply = (text: string, to: string, theirs: string, more: Partial<Draft> = {}): Draft =>
  draft(text, {
    person: to,
    thread: [{ person: to, text: theirs, lang: 'en', role: 'root', links: false }],
    ...more,
  });

type More<T extends Thresholds> = Parameters<typeof saidOf<T>>[2] & { in?: Visit };

/** What a rule says about a draft while the chat runs: a key, and what may be copied. */
export function hears<T extends Thresholds>(rule: Rule<T>, written: Draft, more: More<T> = {}) {
  const { in: here = visit(), ...rest } = more;
  const [chat] = chatsOf(written, [here]);
  // Only promotion is a matter of reading; the rest is spared it.
  const read = rule.id === 'chat-promotion' ? {} : { reading: reading() };
  return chat && saidOf(rule, written, { person: undefined, ...read, ...rest, chat });
}

/** What a rule says of the chat itself, so many minutes after its start. */
export function companion<T extends Thresholds>(
  rule: Rule<T>,
  minute: number,
  here: Visit = visit(),
  history: readonly Act[] = [],
  options: Partial<Values<T>> = {},
) {
  const defaults = Object.entries(rule.thresholds).map(([name, one]) => [name, one.default]);
  const values = { ...Object.fromEntries(defaults), ...options } as Values<T>;
  const chat: InChat = { visit: here };
  const asked = {
    chat,
    person: undefined,
    handle: '',
    standing: standing([], undefined),
    moment: momentOf(NOON + minute * MINUTE, RIGA),
  };
  const need = rule.needs(asked, values);
  const seen = history.filter(({ kind, at }) => need?.kinds.includes(kind) && at >= need.since);
  return need && rule.check({ ...asked, history: seen }, values);
}
