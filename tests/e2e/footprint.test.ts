import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, serveStandIn } from '../stand-in/serve.ts';
import { BROWSERS } from './browsers.ts';
import { type Breaches, breaches } from './footprint/breaches.ts';
import { handOn, noHand } from './footprint/tact-hand.ts';
import { walk } from './footprint/walk.ts';
import { startTact } from './start.ts';
import type { Tact } from './tact.ts';

describe.each(BROWSERS)('the footprint, in %s', (browser) => {
  let standIn: StandIn;
  let tact: Tact;
  const leaks: string[] = [];
  let found: Breaches;

  beforeAll(async () => {
    standIn = await serveStandIn();
    tact = await startTact({ browser, standIn, installed: false });
    const t=Date.now();
    const page = await tact.page();
    const without = await walk(page, { standIn, hand: noHand, types: [] });
    await page.close();
    console.log('walk', Date.now()-t);
    standIn.reset();
    await tact.install();
    const page2 = await tact.page();
    const having = await walk(page2, { standIn, hand: handOn(tact, leaks), types: [] });
    console.log('walk', Date.now()-t, without.changes.length, without.globals.length, without.requests, without.traces, without.events, having.moments.liked?.beside);
    found = breaches(without, having);
  });
  afterAll(async () => {
    await tact?.close();
    await standIn?.close();
  });

  it('all', () => {
    expect({ ...found, leaks }).toEqual({});
  });
});
