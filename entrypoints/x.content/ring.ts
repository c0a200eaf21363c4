const MARGIN = 6;
/** How long the ring stays, ms. */
const STAYS = 8000;

/** Draws a ring of our own around one of X's buttons, and keeps it there while the page moves. Returns what ends it. */
export function pointAt(button: Element, root: HTMLElement, window: Window): () => void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, bottom } = button.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight)
    button.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  const ring = window.document.createElement('div');
  ring.className = 'ring';
  root.append(ring);
  let frame = 0;
  const follow = () => {
    const { left, top, width, height } = button.getBoundingClientRect();
    Object.assign(ring.style, {
      left: `${left - MARGIN}px`,
      top: `${top - MARGIN}px`,
      width: `${width + 2 * MARGIN}px`,
      height: `${height + 2 * MARGIN}px`,
    });
    ring.hidden = !button.isConnected;
    frame = window.requestAnimationFrame(follow);
  };
  follow();
  const end = () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    ring.remove();
  };
  const timer = window.setTimeout(end, STAYS);
  return end;
}
