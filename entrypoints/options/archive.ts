import type { ArchiveDoor } from '../../components/options/world.ts';
import { ask } from '../../utils/extension/ask.ts';
import { IMPORTED } from '../../utils/extension/messages.ts';
import { type Gathered, gather } from '../../utils/x/archive/gather.ts';
import { readArchive } from '../../utils/x/archive/read-archive.ts';
import { ArchiveError } from '../../utils/x/archive/refusal.ts';

/** Refreshing a person reads all that was ever between the two: fewer at a time. */
const SETTLED = 200;

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));

/** X's archive on its way from a file to the background, some at a time. */
export function archiveDoor(): ArchiveDoor {
  let read: { account: string; gathered: Gathered } | undefined;

  const undo = async (account: string) => {
    await ask({ type: 'undo-import', account });
  };

  return {
    async read(files, onProgress, signal) {
      read = undefined;
      const gathered = gather();
      const summary = await readArchive(files, { onBatch: gathered.take, onProgress, signal });
      const account = summary.owner.handle;
      read = { account, gathered };
      const accounts = await ask({ type: 'accounts' });
      return { ...summary, ...(!accounts.includes(account) && { otherAccount: true }) };
    },

    async add(onProgress, signal) {
      if (!read) throw new ArchiveError('unreadable');
      const { account, gathered } = read;
      const before = (await ask({ type: 'imported' })).some((one) => one.account === account);
      const [acts, people, handles] = [gathered.acts(), gathered.people(), gathered.handles()];
      const total = acts.length + people.length + handles.length;
      let done = 0;
      const added = { account, posts: 0, people: 0 };
      const step = async (n: number, work: Promise<unknown>) => {
        await work;
        done += n;
        onProgress({ done, total });
        if (!signal.aborted) return;
        // What was there before is not this step's to take away; the rest is added once, however often it comes.
        if (!before) await undo(account);
        throw new ArchiveError('cancelled');
      };
      for (const some of chunks(acts, IMPORTED))
        await step(
          some.length,
          ask({ type: 'import-acts', account, acts: some }).then((one) => (added.posts += one.added)),
        );
      for (const some of chunks(people, IMPORTED))
        await step(
          some.length,
          ask({ type: 'import-people', account, people: some }).then((one) => (added.people += one.added)),
        );
      if (added.posts > 0)
        for (const some of chunks(handles, SETTLED))
          await step(some.length, ask({ type: 'import-settle', account, handles: some }));
      return added;
    },

    undo,

    added: () => ask({ type: 'imported' }),
  };
}
