/** How long one stretch of work may last, ms: half a frame. */
const STRETCH = 8;

/** `scheduler.yield` is not slowed down in a hidden tab as timers are; browsers without it have timers. */
const pause = (): Promise<void> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Lets the page live during long work: a function to be awaited often, which gives way when it is time. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await pause();
    since = performance.now();
  };
}
