import type { OwnList, SeenPerson } from '../sighting.ts';
import type { Sense } from '../world.ts';

const FACTS = ['userId', 'following', 'followsYou'] as const;

/** Tells what the page shows about people, when it is new or has changed since `anew`. */
export interface Tell {
  (people: readonly SeenPerson[], list?: OwnList): void;
  /** Another page of X: what was told may have been erased since. */
  anew(): void;
}

export function tellerOf({ surface, emit }: Pick<Sense, 'surface' | 'emit'>): Tell {
  const told = new Map<string, SeenPerson>();
  const listed = new Set<string>();

  const tell = (people: readonly SeenPerson[], list?: OwnList) => {
    const account = surface.account();
    if (!account) return;
    const news = new Map<string, SeenPerson>();
    for (const person of people) {
      const { handle } = person;
      const before = told.get(handle);
      const changed =
        !before || FACTS.some((fact) => person[fact] !== undefined && person[fact] !== before[fact]);
      const place = list && `${list} ${handle}`;
      if (handle === account || !(changed || (place && !listed.has(place)))) continue;
      told.set(handle, { ...before, ...person });
      if (place) listed.add(place);
      news.set(handle, person);
    }
    if (news.size) emit({ type: 'people', account, people: [...news.values()], ...(list && { list }) });
  };
  const anew = () => {
    told.clear();
    listed.clear();
  };
  return Object.assign(tell, { anew });
}
