import type { Act, ActKind } from '../../etiquette/act.ts';
import { exchangesOf, OURS, THEIRS } from '../../etiquette/exchanges.ts';
import type { Dealings } from '../../etiquette/person.ts';
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

/** Brings what is kept beside a person in line with the acts. Somebody new is there from their first act on. */
export async function refresh(tx: WriteTx, account: string, handle: string): Promise<void> {
  if (handle === account) return;
  const people = tx.objectStore('people');
  const history = await historyWith(tx, account, handle, 0);
  const [before, dealings, exchanges] = [
    await people.get([account, handle]),
    dealingsOf(history),
    exchangesOf(history),
  ];
  if (!before && !dealings) return;
  const {
    exchanges: _e,
    dealings: _d,
    ...person
  } = before ?? {
    account,
    handle,
    firstSeen: dealings?.first ?? 0,
  };
  await people.put({ ...person, ...(exchanges.n > 0 && { exchanges }), ...(dealings && { dealings }) });
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
  const all = new Map<string, [account: string, handle: string]>();
  for (const act of await tx.objectStore('acts').getAll())
    for (const handle of about(act)) all.set(`${act.account} ${handle}`, [act.account, handle]);
  for (const [account, handle] of all.values()) await refresh(tx, account, handle);
}
