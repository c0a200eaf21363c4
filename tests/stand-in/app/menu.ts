import { getState, patch } from './store.ts';

/** Opens the repost menu by a button; nothing is asked of the network before an item is chosen. */
export function openRepostMenu(post: string, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const top = Math.max(8, Math.min(box.top, innerHeight - 150));
  const left = Math.max(8, Math.min(box.left, innerWidth - 228));
  patch({ menu: { post, top, left, opener: button }, hover: null });
}

/** Closes the menu and gives the focus back to the button that opened it. */
export function closeMenu(): void {
  const { menu } = getState();
  patch({ menu: null });
  menu?.opener?.focus({ preventScroll: true });
}
