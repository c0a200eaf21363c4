import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActKind } from '@/utils/etiquette/act.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import type { Context } from '@/utils/extension/journal/context.ts';
import { type Database, openDatabase } from '@/utils/extension/journal/database.ts';
import type { SeenAct } from '@/utils/extension/journal/record.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** Noon of a quiet Wednesday. */
export const NOON = Date.UTC(2026, 2, 11, 12);

/** A browser that has just been installed: no journal, nothing stored. */
export function freshWorld(): void {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(browser, {
    storage: fakeBrowser.storage,
    alarms: fakeBrowser.alarms,
    commands: { getAll: vi.fn(async () => [{ name: 'focus-card', shortcut: 'Alt+Shift+K' }]) },
    permissions: { contains: vi.fn(async () => true) },
    action: {
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setTitle: vi.fn(async () => {}),
    },
    tabs: { query: vi.fn(async () => []), create: vi.fn(), sendMessage: vi.fn() },
  });
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://tact-test${path}` });
}

/** A journal in a fresh world. */
export async function freshJournal(): Promise<Database> {
  freshWorld();
  return openDatabase();
}

freshWorld();

let ids = 0;
export const newId = (): string => `act-${String(++ids).padStart(8, '0')}`;

/** A like of a post of @ann's by @me at noon, but for what is said otherwise. */
export const seenAct = (parts: Partial<SeenAct> = {}): SeenAct => ({
  id: newId(),
  at: NOON,
  account: 'me',
  kind: 'like' as ActKind as SeenAct['kind'],
  person: 'ann',
  post: String(1000 + ++ids),
  ...parts,
});

/** Noon in Riga, default settings, nobody snoozed. */
export const context = (parts: Partial<Context> = {}): Context => ({
  now: NOON,
  calendar: { zone: 'Europe/Riga', startOfDay: 0 },
  settings: healSettings({}),
  snoozed: false,
  ...parts,
});

/** The same at another time, UTC ms. */
export const at = (now: number) => context({ now });

export const everyAct = (db: Database) => db.getAll('acts');
export const everyAdvice = (db: Database) => db.getAll('advice');
export const counterOf = async (db: Database, day: string, person = '', kind = 'like', account = 'me') =>
  (await db.get('counters', [account, day, person, kind]))?.count ?? 0;

/** What the acts add up to, as counters would say it. */
export async function countedByHand(db: Database) {
  const sums = new Map<string, number>();
  for (const { account, day, person, kind, undoneAt } of await everyAct(db)) {
    if (undoneAt !== undefined) continue;
    for (const who of person ? [person, ''] : ['']) {
      const key = [account, day, who, kind].join(' ');
      sums.set(key, (sums.get(key) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...sums].sort());
}

export async function counted(db: Database) {
  const rows = await db.getAll('counters');
  const pairs = rows.map(({ account, day, person, kind, count }) => [
    [account, day, person, kind].join(' '),
    count,
  ]);
  return Object.fromEntries((pairs as [string, number][]).sort(([a], [b]) => (a < b ? -1 : 1)));
}
