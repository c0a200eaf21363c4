import type { Person } from '../../../etiquette/person.ts';
import type { ImportedPerson } from '../../messages.ts';
import type { Context } from '../context.ts';
import type { Database, KnownId } from '../database.ts';
import { refresh } from '../dealings.ts';
import { type Mark, nextMark } from '../mark.ts';
import { write } from '../transaction.ts';
import { adopt, FACTS, type Told } from './adopt.ts';
import { importOf, keepImport } from './imported.ts';

/** Whether an archive tells anything of somebody. */
const says = (one: ImportedPerson) =>
  FACTS.some((fact) => one[fact] !== undefined) || one.wroteFirst !== undefined || one.wrote !== undefined;

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
    let [added, acts] = [0, 0];
    for (const { handle, ...told } of people.filter(says)) {
      const ids = tx.objectStore('ids');
      if (handle) {
        const news = await adopt(tx, account, handle, told as Told, { now, calendar });
        acts += news.acts;
        added += news.changed ? 1 : 0;
      } else if (!(await ids.getKey([account, told.userId]))) {
        await ids.put({ account, ...told } as KnownId);
        added += 1;
      }
    }
    await keepImport(tx, account, { ...imported, people: imported.people + added });
    return { added, mark: await nextMark(tx, acts) };
  });

/** Brings what is kept beside people in line with the acts of theirs that an archive has added. */
export const settlePeople = (db: Database, account: string, handles: readonly Person['handle'][]) =>
  write(db, async (tx) => {
    for (const handle of handles) await refresh(tx, account, handle);
  });
