import type { Message, MessageRequest } from '../messages.ts';
import type { Asked, Remembering } from './memory.ts';

type ByHand = (memory: Remembering, body: unknown) => void;

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
};

/** Does what a path of the tests asks for. Says whether it was one. */
export function doByHand(path: string, body: string, memory: Remembering): boolean {
  const run = BY_HAND[path.match(/^\/i\/api\/stand-in\/([\w-]+)$/)?.[1] ?? ''];
  run?.(memory, JSON.parse(body));
  return run !== undefined;
}
