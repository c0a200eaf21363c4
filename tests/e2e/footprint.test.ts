import { rm } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveStandIn } from '../stand-in/serve.ts';
import { BROWSERS } from './browsers.ts';
import { OUTPUT } from './build.ts';
import { CLAUSES } from './footprint/clauses.ts';
import { type Findings, inspect, walkWithout } from './footprint/inspect.ts';
import { plant } from './footprint/planted.ts';
import { startTact } from './start.ts';
import type { Tact } from './tact.ts';

/** Three long walks on a small machine, ms. */
const WALKS = 300_000;

describe.each(BROWSERS)('zero footprint, in %s: Tact', (browser) => {
  let found: Findings;
  let planted: Findings;
  let troubles: string[];

  beforeAll(async () => {
    const standIn = await serveStandIn();
    const build = await plant(browser);
    const start = async <T>(options: object, use: (tact: Tact) => Promise<T>): Promise<T> => {
      const tact = await startTact({ browser, standIn, ...options });
      return use(tact).finally(() => tact.close());
    };
    try {
      const without = await start({ installed: false }, async (tact) => {
        const footprint = await walkWithout(tact, standIn);
        const since = standIn.requests.length;
        await tact.install();
        found = await inspect(tact, standIn, { without: footprint, build: OUTPUT[browser], since });
        troubles = await tact.troubles();
        return footprint;
      });
      const since = standIn.requests.length;
      planted = await start({ build }, (tact) => inspect(tact, standIn, { without, build, since }));
    } finally {
      await rm(build, { recursive: true });
      await standIn.close();
    }
  }, WALKS);

  for (const { clause, promise, planted: breaches } of CLAUSES) {
    it(promise, () => expect(found[clause]).toEqual([]));
    // At which moments a planted breach is seen first, and in what order, is the browser's timing.
    it(`${promise}: a breach is seen`, () =>
      expect(planted[clause]).toEqual(expect.arrayContaining(breaches(browser))));
  }

  it('has no trouble on the way', () => expect(troubles).toEqual([]));
});
