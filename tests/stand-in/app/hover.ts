import { getState, patch } from './store.ts';

const OPENS_AFTER_MS = 400;
const CLOSES_AFTER_MS = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

function later(ms: number, run: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(run, ms);
}

/** Keeps the hover card open while the pointer rests on it. */
export const keepHover = (): void => clearTimeout(timer);
export const leaveHover = (): void => later(CLOSES_AFTER_MS, () => patch({ hover: null }));

export function closeHover(): void {
  clearTimeout(timer);
  if (getState().hover) patch({ hover: null });
}

/** Handlers for whatever opens somebody's hover card. */
export function hoverOf(handle: string) {
  return {
    onMouseEnter: (event: MouseEvent) => {
      const target = event.currentTarget as HTMLElement;
      later(OPENS_AFTER_MS, () => {
        const box = target.getBoundingClientRect();
        if (box.width) patch({ hover: { handle, top: box.bottom + 4, left: box.left + box.width / 2 } });
      });
    },
    onMouseLeave: leaveHover,
  };
}
