/** Timers that die with a signal. */
export function timersUntil(signal: AbortSignal): (ms: number, run: () => void) => void {
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => {
    for (const timer of waiting) clearTimeout(timer);
  });
  return (ms, run) => {
    if (signal.aborted) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      run();
    }, ms);
    waiting.add(timer);
  };
}
