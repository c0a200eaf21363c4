import { type Database, openDatabase } from './database.ts';

/** Does something with the open journal. */
export type UseDatabase = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/**
 * One connection for everybody, opened when it is first needed and `prepare`d once. After any failure it is dropped,
 * and the next use opens a new one: a damaged or wedged database is only mended by opening it again.
 */
export function connect(
  prepare: (db: Database) => Promise<void>,
  open: (onGone: () => void) => Promise<Database> = openDatabase,
): UseDatabase {
  let connection: Promise<Database> | undefined;

  const opened = async () => {
    const db = await open(() => {
      connection = undefined;
    });
    try {
      await prepare(db);
    } catch (error) {
      db.close();
      throw error;
    }
    return db;
  };

  return async (work) => {
    connection ??= opened();
    const mine = connection;
    try {
      return await work(await mine);
    } catch (error) {
      if (connection === mine) connection = undefined;
      mine.then(
        (db) => db.close(),
        () => {},
      );
      throw error;
    }
  };
}
