const KINDS = ['keydown', 'keypress', 'keyup', 'focus', 'focusin'] as const;

/**
 * Keys pressed inside Tact's host stay inside: X's shortcuts and focus traps must not see them. Native behaviour (Tab,
 * Enter on a button) needs no listener and goes on. Esc inside closes; Esc elsewhere closes too, unless it is X's turn.
 * A key that went down inside stays Tact's until it is let go: its press may have sent the focus back to X.
 */
export function guardKeys(
  window: Window,
  host: Element,
  close: () => void,
  signal: AbortSignal,
  closeDraft: () => boolean = () => false,
): void {
  let held = '';
  const guard = (event: Event) => {
    const inside = event.target === host;
    const { code, repeat } = event as Partial<KeyboardEvent>;
    if (event.type === 'keydown' && !repeat) held = inside ? (code ?? '') : '';
    const still = !inside && held !== '' && code === held;
    if (still) event.preventDefault();
    const leaves = event.type === 'keydown' && event.isTrusted && isEscape(event as KeyboardEvent);
    // A hint or a pause takes Esc once, even in X's own dialog.
    if (leaves && closeDraft()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (leaves && (inside || !isXsTurn(window.document))) close();
    if (inside || still) event.stopImmediatePropagation();
  };
  for (const kind of KINDS) window.addEventListener(kind, guard, { capture: true, signal });
}

const isEscape = ({ key, isComposing }: KeyboardEvent) => key === 'Escape' && !isComposing;

/** A dialog or a menu of X is open: Esc is meant for it. */
const isXsTurn = (document: Document) =>
  document.querySelector('#layers :is([role=dialog], [role=menu])') !== null;
