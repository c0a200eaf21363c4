import type { Tally } from '../../etiquette/budget.ts';
import type { Visit } from '../../etiquette/chats/visit.ts';
import type { Imported } from './import/imported.ts';
import type { Stretch } from './looks.ts';
import type { Written } from './offers.ts';
import type { Stroke } from './settle.ts';
import type { Tx, WriteTx } from './transaction.ts';

/** What the journal keeps beside its rows. */
interface Meta {
  /** Tells this database from one that the browser made anew. */
  dbId: string;
  /** How many acts are in it, taken back or not. */
  rows: number;
  /** Handles that were seen, with the time (UTC, ms) when each was last. */
  accounts: Record<string, number>;
  /** Rules that were moved to the popup because they were judged not useful. */
  demoted: string[];
  /** Makes hashes of link paths; never leaves the journal. */
  key: CryptoKey;
  /** The website on the account's own profile, see `readPlace`. */
  [site: `site:${string}`]: string;
  /** The account's last day, see `nextDay`. */
  [day: `day:${string}`]: string;
  /** Of which times all notifications were seen. */
  [looked: `looked:${string}`]: Stretch[];
  /** The chats that the account was in or could have been in, the oldest first. */
  [visits: `visits:${string}`]: Visit[];
  /** Posts of the last half hour with hashtags of chats that did not run. */
  [written: `written:${string}`]: Written[];
  /** What the account's own archive has added. */
  [imported: `import:${string}`]: Imported;
  /** By rule id. */
  [tally: `tally:${string}`]: Tally;
  /** Undos that hold no act back, by target. */
  [loose: `undo:${string}`]: Stroke[];
}

export const readMeta = async <K extends keyof Meta, M extends IDBTransactionMode>(
  tx: Tx<M>,
  key: K,
): Promise<Meta[K] | undefined> => (await tx.objectStore('meta').get(key)) as Meta[K] | undefined;

export const writeMeta = <K extends keyof Meta>(tx: WriteTx, key: K, value: Meta[K]): Promise<unknown> =>
  tx.objectStore('meta').put(value, key);

/** Remembers that an account was seen. '' is the account that cannot be told. */
export async function meet(tx: WriteTx, account: string, now: number): Promise<void> {
  const accounts = (await readMeta(tx, 'accounts')) ?? {};
  await writeMeta(tx, 'accounts', { ...accounts, [account]: now });
}

/** The accounts, last seen first; the one that cannot be told comes last. */
export async function readAccounts<M extends IDBTransactionMode>(tx: Tx<M>): Promise<string[]> {
  const seen = Object.entries((await readMeta(tx, 'accounts')) ?? {});
  return seen
    .toSorted(([a, atA], [b, atB]) => Number(a === '') - Number(b === '') || atB - atA)
    .map(([account]) => account);
}
