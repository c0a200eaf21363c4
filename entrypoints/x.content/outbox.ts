import type { Answers, Failure } from '@/utils/extension/answers.ts';
import type { FromPage } from '@/utils/extension/messages.ts';

type Message<T extends FromPage['type']> = Extract<FromPage, { type: T }>;
export type Deliver = <T extends FromPage['type']>(message: Message<T>) => Promise<Answers[T] | undefined>;

interface World {
  send(message: FromPage): Promise<unknown>;
  /** ms. */
  wait(ms: number): Promise<void>;
  /** False when this script's extension was updated or removed under it. */
  isAlive(): boolean;
}

/** Pauses between tries, ms; the last one repeats. */
const PAUSES = [100, 300, 1000, 3000, 10_000, 30_000];

const isAnswer = (reply: unknown): reply is { ack: unknown } =>
  typeof reply === 'object' && reply !== null && 'ack' in reply;

const isFinal = (reply: unknown): reply is Failure =>
  typeof reply === 'object' && reply !== null && (reply as Partial<Failure>).retry === false;

/**
 * Sends messages to the background in their order, each until it is acknowledged: a worker that dies may answer with
 * an error or with nothing, whether or not it had written (reference: reliability §0.2). The background knows ids it
 * has seen. Gives the answer, or `undefined` when the message was refused for good or the script came to its end.
 */
export function outbox({ send, wait, isAlive }: World): Deliver {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function untilAcknowledged(message: FromPage): Promise<unknown> {
    for (let tries = 0; isAlive(); tries += 1) {
      const reply = await send(message).catch(() => undefined);
      if (isAnswer(reply)) return reply;
      if (isFinal(reply)) return undefined;
      await wait(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0);
    }
    return undefined;
  }

  return ((message: FromPage) => {
    // The first is sent within the event itself: the tab may close right after it.
    last = waiting === 0 ? untilAcknowledged(message) : last.then(() => untilAcknowledged(message));
    waiting += 1;
    return last.finally(() => {
      waiting -= 1;
    });
  }) as Deliver;
}
