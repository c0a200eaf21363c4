import type { Action, Advice } from '../../etiquette/advice.ts';
import { isNoise } from '../../etiquette/budget.ts';
import type { Known } from '../../etiquette/person.ts';
import type { Database } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';
import { setKnown, spare } from './people.ts';
import { addToTally, readTally } from './tally.ts';
import { write } from './transaction.ts';

const WORD: Readonly<Partial<Record<Action, Known>>> = {
  'know-person': 'known',
  stranger: 'stranger',
  'not-a-person': 'not-a-person',
};

export interface Answered {
  advice: Advice;
  /** Its rule is judged not useful too often and has to move to the popup. */
  noise: boolean;
}

/** Takes an answer to a card or a line of the popup. Closing it takes nothing back from an answer given before. */
export const answer = (
  db: Database,
  id: string,
  action: Action,
  now: number,
): Promise<Answered | undefined> =>
  write(db, async (tx) => {
    const store = tx.objectStore('advice');
    const advice = await store.get(id);
    if (!advice) return undefined;
    const news = advice.became !== action && !(action === 'dismiss' && advice.became);
    if (news) await store.put({ ...advice, became: action, becameAt: now });
    const word = WORD[action];
    if (word && advice.person) await setKnown(tx, advice.account, advice.person, word, now);
    if (action === 'not-for-person' && advice.person)
      await spare(tx, advice.account, advice.person, advice.rule, now);
    if (action !== 'not-useful') return { advice, noise: false };
    const tally = news ? await addToTally(tx, advice.rule, 'notUseful') : await readTally(tx, advice.rule);
    return { advice, noise: isNoise(tally) };
  });

/** Remembers that a rule was moved to the popup. Its tally starts anew, in case the user lets it speak again. */
export const demote = (db: Database, rule: string): Promise<void> =>
  write(db, async (tx) => {
    const demoted = (await readMeta(tx, 'demoted')) ?? [];
    await writeMeta(tx, 'demoted', [...new Set([...demoted, rule])]);
    await writeMeta(tx, `tally:${rule}`, { shown: 0, notUseful: 0 });
  });
