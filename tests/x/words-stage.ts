import { afterEach, beforeEach, vi } from 'vitest';
import type { SeenPerson } from '@/utils/x/sighting.ts';
import { type Eyes, open, pass, post, show } from './stage.ts';

export let eyes: Eyes;
/** Opens eyes on the page as it is. */
export const openEyes = () => {
  eyes = open();
};
/** Opens a page, with eyes on it that have seen what is there. */
export const start = async (page: string, path: string) => {
  show(page, path);
  openEyes();
  await pass(2000);
};

/** Sets the stage for a file's tests: a day, and eyes that close after each. */
export function stage(): void {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) }));
  afterEach(() => {
    eyes.close();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

export const told = () => eyes.people().flatMap(({ people }) => people);
/** Words of others in short: who, how, which post, and whether both have spoken. */
export const words = () =>
  told()
    .filter(({ handle }) => handle !== 'me')
    .flatMap(({ handle, words = [] }: SeenPerson) =>
      words.map(({ kind, post, both }) => `${handle} ${kind} ${post}${both ? ' both' : ''}`),
    )
    .sort();
export const looked = () => eyes.people().flatMap(({ looked }) => looked ?? []);
export const cellOf = (id: string) => post(id).closest('[data-testid="cellInnerDiv"]') as HTMLElement;
