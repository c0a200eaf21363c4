const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export type Side = 'high' | 'low';
const other = (side: string | undefined): Side => (side === 'low' ? 'high' : 'low');

/** Puts what is shown on its usual side, or on the other where it would cover what is being done. Layout is read here and nowhere else. */
export function keepClear(
  place: HTMLElement,
  near: Element | undefined,
  window: Window,
  usual: Side = 'high',
): void {
  place.dataset.side = usual;
  const busy = near ?? window.document.activeElement;
  if (!busy || busy === window.document.body) return;
  if (overlaps(place.getBoundingClientRect(), busy.getBoundingClientRect()))
    place.dataset.side = other(usual);
}

/** While something is shown, a control that gets the focus is never covered (WCAG 2.4.11). */
export function dodgeFocus(place: HTMLElement, host: Element, document: Document, signal: AbortSignal): void {
  const dodge = ({ target }: FocusEvent) => {
    if (!place.firstChild || !(target instanceof Element) || target === host) return;
    if (!overlaps(place.getBoundingClientRect(), target.getBoundingClientRect())) return;
    place.dataset.side = other(place.dataset.side);
  };
  document.addEventListener('focusin', dodge, { signal });
}
