import type { Drafting } from './drafting.ts';
import type { Sighting } from './sighting.ts';
import type { Surface } from './surface.ts';

/** What the eyes need of the world. */
export interface World {
  document: Document;
  /** UTC, ms. */
  now(): number;
  /** 8 to 64 letters, digits, `-` or `_`; never the same twice. */
  newId(): string;
  emit(sighting: Sighting): void;
  /** Ends everything: listeners, observers, timers. */
  signal: AbortSignal;
  /** Whoever judges drafts and speaks about them. */
  drafting?: Drafting;
  /** Whether a person made the event. Tests have no such events. */
  trusted?(event: Event): boolean;
}

/** The world as one sense gets it. */
export interface Sense extends Omit<World, 'trusted'> {
  surface: Surface;
  /** Runs something later, in ms, unless all has ended by then. */
  after(ms: number, run: () => void): void;
  /** Observes until the signal ends; the returned function ends it sooner. */
  observe(target: Node, options: MutationObserverInit, seen: MutationCallback): () => void;
}
