/** Of X's scroll events, one a frame, one in so many ms is heard. */
const HEARD = 200;

/** Tells that the page scrolls, now and again, until the signal. */
export function onScroll(document: Document, tell: () => void, signal: AbortSignal): void {
  const hear = () => {
    tell();
    setTimeout(listen, HEARD);
  };
  const listen = () =>
    document.addEventListener('scroll', hear, { capture: true, passive: true, once: true, signal });
  listen();
}
