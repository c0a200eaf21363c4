import type { Looked, SeenPerson, SeenWord } from '../sighting.ts';
import type { Heard } from '../surface.ts';
import type { Sense } from '../world.ts';
import { isMore, type Tell } from './people.ts';

/** The least time between two readings of what X has drawn, ms. */
const GATHERS = 250;
/** Nothing is told before the page has rested so long, ms. */
const RESTS = 1000;
/** So many people fit into one message. */
const CROWD = 500;

/**
 * Listens to what others say to the user, in conversations and notifications. Only there the child lists of a page are observed
 * and scrolling is noticed, which puts off what is to be told.
 */
export function wordsOf({ surface, document, signal, now, after, observe }: Sense, tell: Tell) {
  let hear: (() => Heard | undefined) | undefined;
  let column: Element | null = null;
  let stop = () => {};
  let known: readonly Element[] = [];
  let followers = new Map<string, SeenPerson>();
  let words = new Map<string, { handle: string; word: SeenWord }>();
  let looked: Looked = {};
  let isDue = false;
  let waits = false;
  let stirred = 0;

  const stir = () => {
    stirred = now();
  };

  const flush = () => {
    const people = [
      ...followers.values(),
      ...[...words.values()].map(({ handle, word }) => ({ handle, words: [word] })),
    ];
    followers = new Map();
    words = new Map();
    while (people.length > CROWD) tell(people.splice(0, CROWD));
    tell(people, undefined, looked);
  };

  const tellAtRest = () => {
    const rest = stirred + RESTS - now();
    waits = rest > 0;
    if (waits) after(rest, tellAtRest);
    else flush();
  };

  const take = ({ handle, words: said = [], ...facts }: SeenPerson) => {
    if (facts.followed) followers.set(handle, { handle, ...facts });
    for (const word of said)
      if (isMore(word, words.get(word.post)?.word)) words.set(word.post, { handle, word });
  };

  const read = () => {
    isDue = false;
    const heard = hear?.();
    if (!heard) return;
    if (heard.drawn.some((one) => !known.includes(one))) stir();
    known = heard.drawn;
    looked = heard.looked;
    heard.people.forEach(take);
    if (!waits) tellAtRest();
  };

  return {
    /** Begins with a page; `moved`: there was another before. */
    begin(moved: boolean): void {
      hear = surface.hearing(moved);
    },

    /** Reads what is drawn, and from now on what will be. */
    look(): void {
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
      known = [];
      looked = {};
    },
  };
}
