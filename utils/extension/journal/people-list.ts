import { standingOf } from '../../etiquette/ladder.ts';
import type { Person } from '../../etiquette/person.ts';
import { civilDay } from '../../etiquette/time.ts';
import type { People, PersonLine } from '../people-answers.ts';
import { sayStanding } from '../standing-words.ts';
import type { Words } from '../words.ts';
import type { Context } from './context.ts';
import type { Database } from './database.ts';
import { read } from './transaction.ts';

const MOST = 50;

/** A person as the list shows them. `today` is a civil day. */
export function lineOf(person: Person, today: string, { settings }: Context, t: Words): PersonLine {
  const standing = standingOf(person, settings.ladder);
  const { handle, dealings } = person;
  return {
    handle,
    rung: standing.rung,
    standing: sayStanding(person, standing, today, t),
    mine: dealings?.mine ?? 0,
    theirs: dealings?.theirs ?? 0,
    ...(dealings && { last: dealings.last }),
  };
}

const much = ({ dealings }: Person) => (dealings ? dealings.mine + dealings.theirs : 0);

/** Those whom one had to do with or said a word about; the many whom a list has named are found by search alone. */
const isMet = ({ dealings, known, metOn, note }: Person) => Boolean(dealings ?? known ?? metOn ?? note);

/** The people one deals with most; with `search`, all whose handle or note has it. */
export async function listPeople(
  db: Database,
  account: string,
  search: string,
  context: Context,
  t: Words,
): Promise<People> {
  const all = await read(db, (tx) =>
    tx.objectStore('people').getAll(IDBKeyRange.bound([account], [account, []])),
  );
  const sought = search.trim().toLowerCase().replace(/^@/, '');
  const has = ({ handle, note = '' }: Person) =>
    handle.includes(sought) || note.toLowerCase().includes(sought);
  const found = all.filter(sought === '' ? isMet : has);
  const sorted = found.sort((a, b) => much(b) - much(a) || (b.dealings?.last ?? 0) - (a.dealings?.last ?? 0));
  const today = civilDay(context.now, context.calendar);
  return {
    account,
    now: context.now,
    total: found.length,
    people: sorted.slice(0, MOST).map((person) => lineOf(person, today, context, t)),
  };
}
