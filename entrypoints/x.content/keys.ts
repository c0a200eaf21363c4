const KINDS = ['keydown', 'keypress', 'keyup', 'focus', 'focusin'] as const;

/**
 * Keys pressed inside Tact's host stay inside: X's shortcuts and focus traps must not see them. Native behaviour (Tab,
 * Enter on a button) needs no listener and goes on. Esc inside closes; Esc elsewhere closes too, unless it is X's turn.
 */
export function guardKeys(window: Window, host: Element, close: () => void, signal: AbortSignal): void {
  const guard = (event: Event) => {
    const inside = event.target === host;
    const leaves = event.type === 'keydown' && event.isTrusted && isEscape(event as KeyboardEvent);
    if (leaves && (inside || !isXsTurn(window.document))) close();
    if (inside) event.stopImmediatePropagation();
  };
  for (const kind of KINDS) window.addEventListener(kind, guard, { capture: true, signal });
}

const isEscape = ({ key, isComposing }: KeyboardEvent) => key === 'Escape' && !isComposing;

/** A dialog or a menu of X is open: Esc is meant for it. */
const isXsTurn = (document: Document) =>
  document.querySelector('#layers :is([role=dialog], [role=menu])') !== null;
