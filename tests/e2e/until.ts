import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `look` gives something. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  ms = 5_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what} did not come within ${ms} ms`);
    await sleep(50);
  }
}
