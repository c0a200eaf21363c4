import type { StandInPost } from '../data/post.ts';
import { type Message, type MessageRequest, withAccepted, withMessage } from '../messages.ts';
import { person } from '../people.ts';
import {
  type ActKind,
  type Follow,
  freshMemory,
  type Memory,
  type StanceKind,
  stanceAfter,
} from '../state.ts';

/** X's ids count milliseconds from here, in their upper bits. */
const EPOCH = 1_288_834_974_657;

/** What a page asks to be remembered. */
export interface Asked {
  readonly kind: Exclude<ActKind, 'message'>;
  readonly account: string;
  /** Post id, or handle for follow and unfollow; empty for a new post. */
  readonly on: string;
  readonly text?: string;
  readonly replyTo?: string;
  readonly quotes?: string;
  /** Of a new post: milliseconds since 1970. */
  readonly at?: number;
}

export interface Remembering {
  get(): Memory;
  /** Remembers an act; answers with the new post's id, if it was one. */
  apply(asked: Asked): string | undefined;
  /** A message of a signed-in account. */
  send(message: Message): void;
  /** A message of somebody else; `asks` makes it a request. */
  receive(message: Message, asks: boolean): void;
  accept(request: MessageRequest): void;
  /** A post of somebody else; answers with its id. */
  hear(asked: Asked): string;
  /** Somebody else follows an account. */
  gain(follow: Follow): void;
  signIn(account: string | null): void;
  reset(): void;
}

/** The one memory behind all tabs and browsers of a stand-in. */
export function makeMemory(): Remembering {
  let memory = freshMemory();

  function post(asked: Asked): StandInPost {
    const none = { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 0 };
    return {
      id: String((BigInt(Date.now() - EPOCH) << 22n) + BigInt(memory.posted.length)),
      author: asked.account,
      text: asked.text ?? '',
      age: 0,
      at: asked.at ?? Date.now(),
      counts: none,
      ...(asked.replyTo && { replyTo: asked.replyTo }),
      ...(asked.quotes && { quotes: asked.quotes }),
    };
  }

  return {
    get: () => memory,
    apply(asked) {
      const { kind, account } = asked;
      if (kind === 'post') {
        const made = post(asked);
        const acts = [...memory.acts, { account, kind, on: made.id }];
        memory = { ...memory, posted: [...memory.posted, made], acts };
        return made.id;
      }
      const before = memory.stances[account];
      if (!before) throw new Error(`No account ${account}`);
      const waits = kind === 'follow' && person(asked.on).isPrivate;
      const stance = stanceAfter(before, kind satisfies StanceKind, asked.on, waits);
      memory = {
        ...memory,
        stances: { ...memory.stances, [account]: stance },
        acts: [...memory.acts, { account, kind, on: asked.on }],
      };
      return undefined;
    },
    send(message) {
      const acts = [...memory.acts, { account: message.from, kind: 'message' as const, on: message.to }];
      memory = { ...withMessage(memory, message), acts };
    },
    receive(message, asks) {
      memory = withMessage(memory, message, asks);
    },
    accept(request) {
      memory = withAccepted(memory, request);
    },
    hear(asked) {
      const made = post(asked);
      memory = { ...memory, posted: [...memory.posted, made] };
      return made.id;
    },
    gain(follow) {
      memory = { ...memory, follows: [...memory.follows, follow] };
    },
    signIn(account) {
      memory = { ...memory, account };
    },
    reset() {
      memory = freshMemory();
    },
  };
}
