import type { Looked, SeenPerson } from '../sighting.ts';
import type { Heard } from '../surface.ts';
import type { Sense } from '../world.ts';
import { gathererOf } from './gather.ts';
import { type Tell, worth } from './people.ts';

/** So many people fit into one message. */
const CROWD = 500;

/**
 * Listens to what others say to the user, in conversations and notifications, and reads what the own profile shows. `moved` looks whether the page is still the same.
 */
export function wordsOf(sense: Sense, tell: Tell, moved: () => void) {
  const { surface } = sense;
  let hear: (() => Heard | undefined) | undefined;
  let news = new Map<string, SeenPerson>();
  let looked: Looked = {};

  const flush = () => {
    const people = [...news.values()];
    news = new Map();
    while (people.length > CROWD) tell(people.splice(0, CROWD));
    tell(people, undefined, looked);
  };

  const take = (person: SeenPerson) => {
    const [word] = person.words ?? [];
    const key = word?.post ?? `@${person.handle}`;
    const [before] = news.get(key)?.words ?? [];
    if (news.has(key) && worth(word) <= worth(before)) return;
    news.set(key, person);
    gatherer.stir();
  };

  const read = () => {
    moved();
    const heard = hear?.();
    if (!heard) return;
    looked = heard.looked;
    heard.people.forEach(take);
  };

  const gatherer = gathererOf(sense, read, flush);

  return {
    /** Begins with a page. */
    begin(isFirst: boolean): void {
      hear = surface.hearing(!isFirst);
    },

    /** Reads what is drawn, and from now on what will be. */
    look(): void {
      // Whose page it is may show late.
      hear ??= surface.hearing(true);
      if (hear) gatherer.begin(surface.column());
    },

    /** Ends with a page. */
    leave(): void {
      gatherer.end();
      hear = undefined;
      flush();
      looked = {};
    },
  };
}
