/** When something was reported, under which id. `at` is UTC, ms. */
export interface Stroke {
  id: string;
  at: number;
}

interface Done extends Stroke {
  again?: readonly Stroke[];
}

/**
 * Which acts on one target (one post and kind, or one person's follow) still stand. Messages may arrive late, twice
 * and in any order, so nothing hangs on the order of arrival: acts and undos are laid out by their own time, and
 * each undo takes back all that stands before it: a post is liked once, so a like before the last one was taken back
 * out of sight. `undone` maps an act's id to the undo that took it back; `loose` are undos that hold no act back (for
 * now: one may arrive late). A time after `now` means that the clock was put back; it counts as now.
 */
export function settle(acts: readonly Done[], undos: readonly Stroke[], now: number) {
  const events: { at: number; act?: Done; undo?: Stroke }[] = [
    ...acts.flatMap((act) => [act, ...(act.again ?? [])].map(({ at }) => ({ at, act }))),
    ...undos.map((undo) => ({ at: undo.at, undo })),
  ];
  const when = ({ at }: { at: number }) => Math.min(at, now);
  events.sort((a, b) => when(a) - when(b) || Number(Boolean(a.undo)) - Number(Boolean(b.undo)));

  const standing = new Set<string>();
  const undone = new Map<string, Stroke>();
  for (const { act, undo } of events) {
    if (act) {
      standing.add(act.id);
      undone.delete(act.id);
    }
    if (!undo) continue;
    for (const id of standing) undone.set(id, undo);
    standing.clear();
  }
  const used = new Set(undone.values());
  return { undone, loose: events.flatMap(({ undo }) => (undo && !used.has(undo) ? [undo] : [])) };
}
