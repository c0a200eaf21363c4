import type { Act } from '../act.ts';
import { doneIn } from './met.ts';
import type { Visit } from './visit.ts';

/** The number of that chat's question (`tag` as it is compared) that an act answers. Of rows that do not tell whose, every chat's. */
export const answerTo = (tag: string, { traits }: Act): number | undefined =>
  (traits?.answersTo ?? tag) === tag ? traits?.answers : undefined;

/** The numbers of a chat's questions that the user answered there, each once, in order. `acts` are all, or those that may be. */
export const answeredIn = (visit: Visit, acts: readonly Act[]): number[] =>
  [...new Set(doneIn(visit, acts).flatMap((act) => answerTo(visit.tag, act) ?? []))].sort((a, b) => a - b);
