import type { Card } from './answers.ts';

/** A card or a word on a draft without the switch for its rule, where an organisation keeps the rule on. */
export const keptOn = <T extends Pick<Card, 'rest'>>(word: T, by: string | undefined): T =>
  by === undefined ? word : { ...word, rest: word.rest.filter(({ action }) => action !== 'rule-off') };
