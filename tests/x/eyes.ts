import { afterEach, beforeEach, vi } from 'vitest';
import { type Eyes, open, show } from './stage.ts';

export let eyes: Eyes;

/** Opens eyes on what is shown; a test's end closes them. */
export const look = (options?: Parameters<typeof open>[0]): void => {
  eyes = open(options);
};
/** Shows a page and opens eyes on it. */
export const start = (page: string, path?: string): void => {
  show(page, path);
  look();
};

/** Sets the stage for a file's tests: a clock that stands, and eyes that close. */
export function stage(): void {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) }));
  afterEach(() => {
    eyes.close();
    vi.useRealTimers();
  });
}
