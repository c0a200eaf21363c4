import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'a[href], button:not([disabled]), [tabindex="0"], [contenteditable="true"]';

/** Keeps the focus inside a dialog as X's do: whatever takes it from outside loses it again. On closing it goes back. */
export function useFocusTrap(dialog: RefObject<HTMLElement | null>): void {
  const opener = useRef(document.activeElement as HTMLElement | null);
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    const stops = () =>
      [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
        (stop) => stop.tabIndex >= 0 && stop.offsetParent,
      );
    let last: HTMLElement | null = null;
    const hold = (event: FocusEvent) => {
      const target = event.target as Node;
      if (target === document || target === box) return;
      if (box.contains(target)) last = target as HTMLElement;
      else (last?.isConnected ? last : stops()[0])?.focus();
    };
    const wrap = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const all = stops();
      const [edge, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
      if (document.activeElement !== edge) return;
      event.preventDefault();
      other?.focus();
    };
    const inside = document.activeElement;
    if (inside && box.contains(inside)) last = inside as HTMLElement;
    else stops()[0]?.focus();
    document.addEventListener('focus', hold, true);
    box.addEventListener('keydown', wrap);
    return () => {
      document.removeEventListener('focus', hold, true);
      box.removeEventListener('keydown', wrap);
      if (opener.current?.isConnected) opener.current.focus({ preventScroll: true });
    };
  }, [dialog]);
}
