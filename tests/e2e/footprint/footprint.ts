import type { Moment } from './moment.ts';

/** All that the page, its server and its state can tell of a walk. */
export interface Footprint {
  moments: Record<string, Moment>;
  /** Kinds of changes to the page's own nodes, with those that did not last. */
  changes: string[];
  /** How many nodes were replaced while likes were the only thing that happened. */
  lost: number;
  events: string[];
  globals: string[];
  traces: string[];
  /** Whatever reached the stand-in or asked its proxy for another host, from the page or from the background. */
  requests: string[];
  /** The stand-in's own, what was done and where the person stands, one thing a line. */
  state: string[];
  /** Length. */
  history: number;
}
