import type { Sense } from '../world.ts';

/** Observers that die with a signal, or sooner. */
export function observersUntil(
  signal: AbortSignal,
  guard: (seen: MutationCallback) => MutationCallback,
): Sense['observe'] {
  const open = new Set<MutationObserver>();
  signal.addEventListener('abort', () => {
    for (const observer of open) observer.disconnect();
  });
  return (target, options, seen) => {
    const observer = new MutationObserver(guard(seen));
    if (!signal.aborted) {
      observer.observe(target, options);
      open.add(observer);
    }
    return () => {
      observer.disconnect();
      open.delete(observer);
    };
  };
}
