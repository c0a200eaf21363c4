import type { Database } from './journal/database.ts';
import { meet, readAccounts } from './journal/meta.ts';
import { read, write } from './journal/transaction.ts';

/** Remembers an account that a page is signed in to. */
export const meetAccount = (db: Database, account: string, now: number): Promise<void> =>
  write(db, (tx) => meet(tx, account, now));

/** Handles of the accounts that were seen, the last first; '' where something was done by one that could not be told. */
export const getAccounts = (db: Database): Promise<string[]> => read(db, readAccounts);
