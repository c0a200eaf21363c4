import type { Dealings } from '../../../etiquette/person.ts';
import type { ImportedPerson, ImportedSum } from '../../messages.ts';
import type { Context } from '../context.ts';
import { countDays } from '../counters.ts';
import type { Database } from '../database.ts';
import { refreshMany } from '../dealings.ts';
import { type Mark, nextMark } from '../mark.ts';
import { write } from '../transaction.ts';
import { adopt, FACTS, type Told, wait } from './adopt.ts';
import { importOf, keepImport } from './imported.ts';

/** Whether an archive tells anything of somebody. */
const says = (one: ImportedPerson) =>
  FACTS.some((fact) => one[fact] !== undefined) || one.theyWrote !== undefined || one.wrote !== undefined;

/**
 * Writes what the account's own archive tells of people: who follows whom, who is shut out, when private messages went. What Tact
 * has seen itself stays. Those without a handle wait until a page shows whose their id is. Gives how many people were new or changed.
 */
export const importPeople = (
  db: Database,
  account: string,
  people: readonly ImportedPerson[],
  { now, calendar }: Pick<Context, 'now' | 'calendar'>,
): Promise<{ added: number; mark: Mark }> =>
  write(db, async (tx) => {
    const imported = await importOf(tx, account, now);
    const met = await tx.objectStore('people').getAll(IDBKeyRange.bound([account], [account, []]));
    const byId = new Map(met.map((person) => [person.userId, person.handle]));
    const news = await Promise.all(
      people.filter(says).map(({ handle: named, ...told }) => {
        const handle = byId.get(told.userId) ?? named;
        return handle
          ? adopt(tx, account, handle, told as Told, { now, calendar })
          : wait(tx, account, told as Told);
      }),
    );
    const added = news.filter(({ changed }) => changed).length;
    const acts = news.flatMap((one) => one.acts);
    await countDays(tx, acts, 1);
    await keepImport(tx, account, { ...imported, people: imported.people + added });
    return { added, mark: await nextMark(tx, acts.length) };
  });

/**
 * Brings what is kept beside people in line with the acts of theirs that an archive has added. Of somebody new the archive's own
 * sums are all there is; of the others all acts are read. `now` is UTC, ms: what lies after it was not added.
 */
export const settlePeople = (db: Database, account: string, sums: readonly ImportedSum[], now: number) =>
  write(db, async (tx) => {
    const people = tx.objectStore('people');
    const others: string[] = [];
    const settle = async ({ handle, ...sum }: ImportedSum) => {
      const before = await people.get([account, handle]);
      if (before?.dealings || sum.last > now) others.push(handle);
      else {
        const person = before ?? { account, handle, firstSeen: sum.first };
        await people.put({ ...person, dealings: { ...sum, theirs: 0 } as Dealings });
      }
    };
    await Promise.all(sums.filter(({ handle }) => handle !== account).map(settle));
    await refreshMany(tx, account, others);
  });
