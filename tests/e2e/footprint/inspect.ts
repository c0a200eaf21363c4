import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StandIn } from '../../stand-in/serve.ts';
import type { Tact } from '../tact.ts';
import { type Breaches, breaches } from './breaches.ts';
import { WORDS } from './chat.ts';
import { typesIn } from './events.ts';
import type { Footprint } from './footprint.ts';
import { heldKey } from './held-key.ts';
import { THEIR_WORDS } from './hour.ts';
import { kept } from './kept.ts';
import { reachable } from './reach.ts';
import { silenced } from './silence.ts';
import { handOn } from './tact-hand.ts';
import { noHand, walk } from './walk.ts';

export interface Findings extends Breaches {
  /** What the page heard of keys pressed inside the card. */
  keys: string[];
  /** Words of what was written that Tact keeps. */
  kept: string[];
  /** Tact's files that the page can get. */
  files: string[];
  /** What of the page ends Tact's script. */
  silenced: string[];
}

/** The walk without Tact. */
export async function walkWithout(tact: Tact, standIn: StandIn): Promise<Footprint> {
  const page = await tact.page();
  const footprint = await walk(page, { standIn, hand: noHand, types: typesIn(''), since: 0 });
  await page.close();
  return footprint;
}

interface Other {
  without: Footprint;
  /** The folder of the build that is at work. */
  build: string;
  /** The number of the first request after the walk without. */
  since: number;
}

/** Walks with Tact and tells everything in which that differs from the walk without. */
export async function inspect(
  tact: Tact,
  standIn: StandIn,
  { without, build, since }: Other,
): Promise<Findings> {
  standIn.reset();
  const script = await readFile(join(build, 'content-scripts/x.js'), 'utf8');
  const id = await tact.inside(() => chrome.runtime.id);
  const types = typesIn(script, id);
  const leaks: string[] = [];
  const page = await tact.page();
  const having = await walk(page, { standIn, hand: handOn(tact, leaks), types, since });
  await page.close();
  const found = breaches(without, having);
  leaks.push(...(await heldKey(tact)));
  return {
    ...found,
    // Chromium makes an id for each folder.
    events: found.events.map((line) => line.replace(id, '<id>')).sort(),
    keys: [...new Set(leaks)],
    kept: await kept(tact, [...WORDS, ...THEIR_WORDS]),
    files: await reachable(tact),
    silenced: await silenced(tact),
  };
}
