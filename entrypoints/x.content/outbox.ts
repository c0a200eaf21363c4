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
/** An answer that takes longer will not come, ms. */
const PATIENCE = 15_000;

const isAnswer = (reply: unknown): reply is { ack: unknown } =>
  typeof reply === 'object' && reply !== null && 'ack' in reply;

const isFinal = (reply: unknown): reply is Failure =>
  typeof reply === 'object' && reply !== null && (reply as Partial<Failure>).retry === false;

/**
 * Sends each message to the background at once, within the event that it tells of, for the tab may close right after
 * it; and again until it is acknowledged: a worker that dies may answer with an error or with nothing, whether or not
 * it had written (reference: reliability §0.2). The background knows ids it has seen, and whether an undo comes before
 * its act is the same to it. Gives the answer, or `undefined` when the message was refused for good or the script came
 * to its end.
 */
export function outbox({ send, wait, isAlive }: World): Deliver {
  return (async (message: FromPage) => {
    for (let tries = 0; isAlive(); tries += 1) {
      const reply = await Promise.race([send(message).catch(() => undefined), wait(PATIENCE)]);
      if (isAnswer(reply)) return reply;
      if (isFinal(reply)) return undefined;
      await wait(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0);
    }
    return undefined;
  }) as Deliver;
}
