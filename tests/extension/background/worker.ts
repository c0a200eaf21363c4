import '../world.ts';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Answers, OwnAnswers } from '@/utils/extension/answers.ts';
import { openDatabase } from '@/utils/extension/journal/database.ts';
import { freshWorld, seenAct } from '../world.ts';

export let onMessage: typeof import('@/entrypoints/background/on-message.ts').onMessage;

/** The worker dies; the next message finds a new one. */
export async function newWorker() {
  vi.resetModules();
  ({ onMessage } = await import('@/entrypoints/background/on-message.ts'));
}

/** Sets the stage for a file’s tests: a new world with a new worker. */
export function stage(): void {
  beforeEach(async () => {
    freshWorld();
    await newWorker();
  });
  afterEach(() => void vi.useRealTimers());
}

export const page = {
  id: 'tact-test',
  url: 'https://x.com/home',
  frameId: 0,
  tab: { id: 1, incognito: false },
};
export const own = { id: 'tact-test', url: 'chrome-extension://tact-test/popup.html' };
export const say = async <T extends keyof Answers>(message: { type: T } & Record<string, unknown>) =>
  (await onMessage(message, page)) as Answers[T];
export const ask = async <T extends keyof OwnAnswers>(message: { type: T } & Record<string, unknown>) =>
  (await onMessage(message, own)) as OwnAnswers[T];
export const like = (parts: object = {}, lang = 'en') =>
  say({ type: 'act', lang, act: seenAct({ at: Date.now(), ...parts }) });
export const stored = async () => {
  const db = await openDatabase();
  const rows = await Promise.all(
    (['acts', 'counters', 'people', 'advice'] as const).map((store) => db.getAll(store)),
  );
  db.close();
  return rows;
};

export async function card() {
  await like();
  const { card: first } = await like();
  if (!first) throw new Error('no card');
  await say({ type: 'shown', advice: first.advice });
  return first;
}
