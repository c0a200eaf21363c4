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
  /** At the server, at the proxy, and out of the page to anywhere but x.com. */
  requests: string[];
  /** The stand-in's own, as JSON. */
  state: string;
  /** Length. */
  history: number;
}
