import type { Message, MessageRequest } from '../messages.ts';
import type { Follow } from '../state.ts';
import type { Asked, Remembering } from './memory.ts';

/** May answer with what the page wants to know. */
type ByHand = (memory: Remembering, body: unknown) => unknown;

/** What tests do to the server, beside X's own API; each under `/i/api/stand-in/`. */
const BY_HAND: Readonly<Record<string, ByHand>> = {
  'sign-in': (memory, body) => memory.signIn((body as { account: string | null }).account),
  elsewhere: (memory, body) => {
    memory.apply(body as Asked);
  },
  reset: (memory) => memory.reset(),
  write: (memory, body) => {
    const { message, asks } = body as { message: Message; asks: boolean };
    memory.receive(message, asks);
  },
  accept: (memory, body) => memory.accept(body as MessageRequest),
  speak: (memory, body) => ({ id: memory.hear(body as Asked) }),
  follow: (memory, body) => memory.gain(body as Follow),
};

/** Does what a path of the tests asks for, and gives the answer; undefined where it is none of them. */
export function doByHand(path: string, body: string, memory: Remembering): object | undefined {
  const run = BY_HAND[path.match(/^\/i\/api\/stand-in\/([\w-]+)$/)?.[1] ?? ''];
  return run && ((run(memory, JSON.parse(body)) as object | undefined) ?? {});
}
