import type { Answers } from '@/utils/extension/answers.ts';
import type { FromPage } from '@/utils/extension/messages.ts';

/** An answer that takes longer is of no use to a draft, ms. */
const PATIENCE = 2000;

type Question = Extract<FromPage, { type: 'draft' }>;

/** Asks once. `undefined` for whatever is no answer: the draft goes on without one. */
export async function askDraft(
  send: (message: FromPage) => Promise<unknown>,
  question: Question,
): Promise<Answers['draft'] | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  const reply = await Promise.race([send(question).catch(() => undefined), late]);
  const isAnswer = typeof reply === 'object' && reply !== null && 'watch' in reply;
  return isAnswer ? (reply as Answers['draft']) : undefined;
}
