import type { Act } from '../../utils/etiquette/act.ts';
import type { Advice } from '../../utils/etiquette/advice.ts';
import type { Visit } from '../../utils/etiquette/chats/visit.ts';
import type { Person } from '../../utils/etiquette/person.ts';
import type { Stock } from './world.ts';

/** The parts of the exported file that are about people. */
interface Kept {
  acts: readonly Pick<Act, 'id' | 'person' | 'mentions'>[];
  people: readonly Pick<Person, 'handle'>[];
  advice: readonly Pick<Advice, 'person' | 'act'>[];
  visits: readonly Pick<Visit, 'hosts' | 'newcomers'>[];
}

/** How much is kept about one person (lower case, without @): what erasing them would erase. */
export function stockAbout(handle: string, { acts, people, advice, visits }: Kept): Stock {
  const about = acts.filter(({ person, mentions }) => person === handle || mentions?.includes(handle));
  const ids = new Set(about.map(({ id }) => id));
  return {
    acts: about.length,
    people: people.filter((one) => one.handle === handle).length,
    advice: advice.filter(({ person, act }) => person === handle || (act && ids.has(act))).length,
    visits: visits.filter(({ hosts, newcomers }) => [...hosts, ...newcomers].includes(handle)).length,
  };
}

/** How much is kept altogether. */
export const stockOf = ({ acts, people, advice, visits }: Kept): Stock => ({
  acts: acts.length,
  people: people.length,
  advice: advice.length,
  visits: visits.length,
});
