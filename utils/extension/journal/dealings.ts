import type { Act, ActKind } from '../../etiquette/act.ts';
import { exchangesOf, OURS, THEIRS } from '../../etiquette/exchanges.ts';
import type { Dealings, Person } from '../../etiquette/person.ts';
import { historyWith } from './history.ts';
import type { WriteTx } from './transaction.ts';

const SAID: readonly ActKind[] = [...THEIRS, 'wrote-first'];
const WORDS: readonly ActKind[] = [...SAID, ...OURS, 'dm'];
const SEEN: readonly ActKind[] = [...SAID, 'followed-you'];

/** How much two people had to do with each other, out of all acts between them; `undefined` for nothing. */
export function dealingsOf(history: readonly Act[]): Dealings | undefined {
  const acts = history.filter(({ undoneAt }) => undoneAt === undefined).sort((a, b) => a.at - b.at);
  const [first, last] = [acts.at(0), acts.at(-1)];
  if (!first || !last) return undefined;
  const lastWord = acts.findLast(({ kind }) => WORDS.includes(kind));
  return {
    mine: acts.filter(({ kind }) => !SEEN.includes(kind)).length,
    theirs: acts.filter(({ kind }) => SAID.includes(kind)).length,
    first: first.at,
    last: last.at,
    ...(lastWord && { lastWord: lastWord.at }),
  };
}

/** A person with what the acts between the two tell, in place of what is kept; `undefined` for somebody with whom there was nothing. */
function renewed(
  account: string,
  handle: string,
  before: Person | undefined,
  history: readonly Act[],
): Person | undefined {
  const [dealings, counted] = [dealingsOf(history), exchangesOf(history)];
  if (!before && !dealings) return undefined;
  const {
    exchanges: _e,
    dealings: _d,
    ...person
  } = before ?? { account, handle, firstSeen: dealings?.first ?? 0 };
  return { ...person, ...(counted.n > 0 && { exchanges: counted }), ...(dealings && { dealings }) };
}

/** Brings what is kept beside a person in line with the acts. Somebody new is there from their first act on. */
export async function refresh(tx: WriteTx, account: string, handle: string): Promise<void> {
  if (handle === account) return;
  const people = tx.objectStore('people');
  const history = await historyWith(tx, account, handle, 0);
  const person = renewed(account, handle, await people.get([account, handle]), history);
  if (person) await people.put(person);
}

/** The same for many whose handles lie close together, in few questions. */
export async function refreshMany(tx: WriteTx, account: string, handles: readonly string[]): Promise<void> {
  const sorted = [...new Set(handles)].filter((handle) => handle !== account).sort();
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  if (first === undefined || last === undefined) return;
  const [acts, people] = [tx.objectStore('acts'), tx.objectStore('people')];
  const [between, naming, known] = await Promise.all([
    acts.index('person').getAll(IDBKeyRange.bound([account, first], [account, last, []])),
    acts.index('mentions').getAll(IDBKeyRange.bound(first, last)),
    people.getAll(IDBKeyRange.bound([account, first], [account, last])),
  ]);
  const histories = new Map<string, Map<string, Act>>(sorted.map((handle) => [handle, new Map()]));
  for (const act of [...between, ...naming])
    if (act.account === account) for (const handle of about(act)) histories.get(handle)?.set(act.id, act);
  const before = new Map(known.map((person) => [person.handle, person]));
  for (const [handle, history] of histories) {
    const person = renewed(account, handle, before.get(handle), [...history.values()]);
    if (person) void people.put(person);
  }
}

/** Whom an act is about: whom it was done to, or who did it, and whom it names. */
const about = ({ account, person, mentions = [] }: Act): string[] =>
  [...new Set(person ? [person, ...mentions] : mentions)].filter((handle) => handle !== account);

/** Acts that say nothing: one more of them changes nothing but numbers. */
const SILENT: readonly ActKind[] = ['like', 'repost', 'follow'];

async function addSilent(tx: WriteTx, { account, at }: Act, handle: string): Promise<void> {
  const people = tx.objectStore('people');
  const person = (await people.get([account, handle])) ?? { account, handle, firstSeen: at };
  const before = person.dealings ?? { mine: 0, theirs: 0, first: at, last: at };
  const [first, last] = [Math.min(before.first, at), Math.max(before.last, at)];
  await people.put({ ...person, dealings: { ...before, mine: before.mine + 1, first, last } });
}

/** Brings what is kept beside the people of an act in line, after it was counted in or out. */
export async function deal(tx: WriteTx, act: Act, by: 1 | -1): Promise<void> {
  for (const handle of about(act))
    await (by === 1 && SILENT.includes(act.kind)
      ? addSilent(tx, act, handle)
      : refresh(tx, act.account, handle));
}

/** The same for everybody there is, from the acts alone. */
export async function refreshAll(tx: WriteTx): Promise<void> {
  const all = new Map<string, string[]>();
  for (const act of await tx.objectStore('acts').getAll()) {
    const handles = all.get(act.account) ?? [];
    handles.push(...about(act));
    all.set(act.account, handles);
  }
  for (const [account, handles] of all) await refreshMany(tx, account, handles);
}
