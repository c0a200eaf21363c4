import type { Looked, SeenPerson } from '../sighting.ts';
import type { Heard } from '../surface.ts';
import type { Sense } from '../world.ts';
import { type Tell, worth } from './people.ts';

/** The least time between two readings of what X has drawn, ms. */
const GATHERS = 250;
/** Nothing is told before the page has rested so long, ms. */
const RESTS = 1000;
/** So many people fit into one message. */
const CROWD = 500;

/**
 * Listens to what others say to the user, in conversations and notifications, and reads what the own profile shows. Only there the child lists of a page are observed
 * and scrolling is noticed, which puts off what is to be told. `moved` looks whether the page is still the same.
 */
export function wordsOf(
  { surface, document, signal, now, after, observe }: Sense,
  tell: Tell,
  moved: () => void,
) {
  let hear: (() => Heard | undefined) | undefined;
  let column: Element | null = null;
  let stop = () => {};
  let news = new Map<string, SeenPerson>();
  let looked: Looked = {};
  let isDue = false;
  let waits = false;
  let stirred = 0;

  const stir = () => {
    stirred = now();
  };

  const flush = () => {
    const people = [...news.values()];
    news = new Map();
    while (people.length > CROWD) tell(people.splice(0, CROWD));
    tell(people, undefined, looked);
  };

  const tellAtRest = () => {
    const rest = stirred + RESTS - now();
    waits = rest > 0;
    if (waits) after(rest, tellAtRest);
    else flush();
  };

  const take = (person: SeenPerson) => {
    const [word] = person.words ?? [];
    const key = word?.post ?? `@${person.handle}`;
    const [before] = news.get(key)?.words ?? [];
    if (news.has(key) && worth(word) <= worth(before)) return;
    news.set(key, person);
    stir();
  };

  const read = () => {
    isDue = false;
    moved();
    const heard = hear?.();
    if (!heard) return;
    looked = heard.looked;
    heard.people.forEach(take);
    if (!waits) tellAtRest();
  };

  return {
    /** Begins with a page. */
    begin(isFirst: boolean): void {
      hear = surface.hearing(!isFirst);
    },

    /** Reads what is drawn, and from now on what will be. */
    look(): void {
      // Whose page it is may show late.
      hear ??= surface.hearing(true);
      const here = hear ? surface.column() : null;
      if (!here || here === column) return;
      stop();
      column = here;
      const still = observe(here, { childList: true, subtree: true }, () => {
        if (isDue) return;
        isDue = true;
        after(GATHERS, read);
      });
      document.addEventListener('scroll', stir, { passive: true, signal });
      stop = () => {
        still();
        document.removeEventListener('scroll', stir);
      };
      read();
    },

    /** Ends with a page. */
    leave(): void {
      stop();
      column = null;
      hear = undefined;
      flush();
      looked = {};
    },
  };
}
