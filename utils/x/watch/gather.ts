import type { Sense } from '../world.ts';
import { onScroll } from './scrolling.ts';

/** The least time between two readings of what X has drawn, ms. */
const GATHERS = 250;
/** Who is patient reads nothing before the page has rested so long, ms. */
const CALM = 300;
/** Nothing is told before the page has rested so long, ms. */
const RESTS = 1000;

export interface Gatherer {
  /** Reads what is drawn there, and from now on what will be. */
  begin(column: Element | null): void;
  /** Something new was read: it is told once nothing more comes and nobody scrolls. */
  stir(): void;
  end(): void;
}

/**
 * Has a column read while X draws in it, and what was read told at rest. Only meanwhile child lists and scrolling are watched. Who is
 * patient reads what stands there when the scrolling rests, and not what only flies by.
 */
export function gathererOf(
  { document, signal, now, after, observe }: Sense,
  read: () => void,
  tell: () => void,
  isPatient = false,
): Gatherer {
  let column: Element | null = null;
  let stop = () => {};
  let isDue = false;
  let waits = false;
  let stirred = 0;

  const stir = () => {
    stirred = now();
  };

  const tellAtRest = () => {
    const rest = stirred + RESTS - now();
    waits = rest > 0;
    if (waits) after(rest, tellAtRest);
    else tell();
  };

  const gather = () => {
    const rest = isPatient ? stirred + CALM - now() : 0;
    if (rest > 0) return after(rest, gather);
    isDue = false;
    read();
    if (!waits) tellAtRest();
  };

  const end = () => {
    stop();
    stop = () => {};
    column = null;
  };

  return {
    begin(here) {
      if (!here || here === column) return;
      end();
      column = here;
      const still = observe(here, { childList: true, subtree: true }, () => {
        if (isDue) return;
        isDue = true;
        after(GATHERS, gather);
      });
      const listening = new AbortController();
      onScroll(document, stir, AbortSignal.any([signal, listening.signal]));
      stop = () => {
        still();
        listening.abort();
      };
      gather();
    },
    stir,
    end,
  };
}
