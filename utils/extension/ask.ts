import { browser } from 'wxt/browser';
import type { OwnAnswers } from './answers.ts';
import type { FromOwnPage } from './messages.ts';

type Question<T extends FromOwnPage['type']> = Extract<FromOwnPage, { type: T }>;

/** Asks the background from one of Tact's own pages. Throws with the background's reason when it refuses. */
export async function ask<T extends FromOwnPage['type']>(question: Question<T>): Promise<OwnAnswers[T]> {
  const reply = (await browser.runtime.sendMessage(question)) as
    | OwnAnswers[T]
    | { error: string }
    | undefined;
  const refused = typeof reply === 'object' && reply !== null && 'error' in reply;
  if (reply !== undefined && !refused) return reply as OwnAnswers[T];
  throw new Error(refused ? reply.error : 'no answer');
}
