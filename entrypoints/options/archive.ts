import type { ArchiveDoor } from '../../components/options/world.ts';
import { ask } from '../../utils/extension/ask.ts';
import { IMPORTED } from '../../utils/extension/messages.ts';
import { type Gathered, gather } from '../../utils/x/archive/gather.ts';
import { readArchive } from '../../utils/x/archive/read-archive.ts';
import { ArchiveError } from '../../utils/x/archive/refusal.ts';

/** Settling somebody reads all that was ever between the two: fewer at a time. */
const SETTLED = 500;

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
      const [acts, people, handles] = [gathered.acts(), gathered.people(), gathered.handles().sort()];
      const total = acts.length + people.length + handles.length;
      let done = 0;
      const added = { account, posts: 0, people: 0 };
      /** Two at a time: while one is written, the next is on its way. */
      async function send<T>(parts: T[][], work: (part: T[]) => Promise<unknown>) {
        const waiting = [...parts];
        const lane = async () => {
          for (let part = waiting.shift(); part && !signal.aborted; part = waiting.shift()) {
            await work(part);
            done += part.length;
            onProgress({ done, total });
          }
        };
        await Promise.all([lane(), lane()]);
        if (!signal.aborted) return;
        // What was there before is not this step's to take away; the rest is added once, however often it comes.
        if (!before) await undo(account);
        throw new ArchiveError('cancelled');
      }
      await send(chunks(acts, IMPORTED), async (some) => {
        added.posts += (await ask({ type: 'import-acts', account, acts: some })).added;
      });
      await send(chunks(people, IMPORTED), async (some) => {
        added.people += (await ask({ type: 'import-people', account, people: some })).added;
      });
      if (added.posts > 0)
        await send(chunks(handles, SETTLED), (some) =>
          ask({ type: 'import-settle', account, handles: some }),
        );
      return added;
    },

    undo,

    added: () => ask({ type: 'imported' }),
  };
}
