import type { OwnList, SeenPerson } from '../sighting.ts';
import type { Sense } from '../world.ts';
import type { Tell } from './people.ts';

/** People of a list wait so long to be told together, ms, but no more than so many. */
const GATHERS = 500;
const CROWD = 50;

/** Reads user lists while they scroll by. Only there the child lists of a page are observed. */
export function listsOf({ surface, after, observe }: Sense, tell: Tell) {
  let waiting: SeenPerson[] = [];
  let column: Element | null = null;
  let own: OwnList | undefined;
  let stop = () => {};

  const flush = () => {
    const people = waiting;
    waiting = [];
    tell(people, own);
  };

  const gather = (element: Element) => {
    const people = surface.peopleIn(element);
    if (people.length && !waiting.length) after(GATHERS, flush);
    waiting.push(...people);
    if (waiting.length >= CROWD) flush();
  };

  return {
    /** Begins with the list in view, if there is one and it is not being read. */
    look(): void {
      const { type, handle } = surface.page();
      const here = type === 'following' || type === 'followers' ? surface.column() : null;
      if (!here || here === column) return;
      stop();
      column = here;
      own = handle === surface.account() ? (type as OwnList) : undefined;
      stop = observe(here, { childList: true, subtree: true }, (records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node instanceof Element) gather(node);
      });
      gather(here);
    },

    /** Ends with a page. */
    leave(): void {
      stop();
      column = null;
      flush();
    },
  };
}
