import type { OwnList, SeenPerson } from '../sighting.ts';
import type { Sense } from '../world.ts';

const FACTS = ['userId', 'following', 'followsYou'] as const;

/** Tells what the page shows about people, when it is new or has changed in this page's life. */
export type Tell = (people: readonly SeenPerson[], list?: OwnList) => void;

export function tellerOf({ surface, emit }: Pick<Sense, 'surface' | 'emit'>): Tell {
  const told = new Map<string, SeenPerson>();
  const listed = new Set<string>();

  return (people, list) => {
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
}
