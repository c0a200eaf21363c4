import type { ArchiveDoor } from '../../components/options/world.ts';
import { ask } from '../../utils/extension/ask.ts';
import { IMPORTED } from '../../utils/extension/messages.ts';
import { type Gathered, gather } from '../../utils/x/archive/gather.ts';
import { readArchive } from '../../utils/x/archive/read-archive.ts';
import { ArchiveError } from '../../utils/x/archive/refusal.ts';
import type { ArchiveSum } from '../../utils/x/archive/sums.ts';

/** Settling somebody reads all that was ever between the two: fewer at a time. */
const SETTLED = 500;

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));

/** X's archive on its way from a file to the background, some at a time. */
export function archiveDoor(): ArchiveDoor {
  let read: { account: string; gathered: Gathered; whole: boolean } | undefined;

  const undo = async (account: string) => {
    await ask({ type: 'undo-import', account });
  };

  return {
    async read(files, onProgress, signal) {
      read = undefined;
      const gathered = gather();
      const summary = await readArchive(files, { onBatch: gathered.take, onProgress, signal });
      const account = summary.owner.handle;
      read = { account, gathered, whole: !summary.partial };
      const accounts = await ask({ type: 'accounts' });
      return { ...summary, ...(!accounts.includes(account) && { otherAccount: true }) };
    },

    async add(onProgress, signal) {
      if (!read) throw new ArchiveError('unreadable');
      const { account, gathered, whole } = read;
      const before = (await ask({ type: 'imported' })).some((one) => one.account === account);
      const [acts, people, sums] = [gathered.acts(), gathered.people(whole), gathered.sums()];
      const total = acts.length + people.length + sums.length;
      let done = 0;
      const added = { account, posts: 0, people: 0 };
      /** Two at a time: while one is written, the next is on its way. */
      async function send<T>(parts: T[][], work: (part: T[]) => Promise<unknown>, ends = signal) {
        const waiting = [...parts];
        const lane = async () => {
          for (let part = waiting.shift(); part && !ends.aborted; part = waiting.shift()) {
            await work(part);
            done += part.length;
            onProgress({ done, total });
          }
        };
        await Promise.all([lane(), lane()]);
      }
      await send(chunks(acts, IMPORTED), async (some) => {
        added.posts += (await ask({ type: 'import-acts', account, acts: some })).added;
      });
      await send(chunks(people, IMPORTED), async (some) => {
        added.people += (await ask({ type: 'import-people', account, people: some })).added;
      });
      if (signal.aborted && !before) {
        await undo(account);
        throw new ArchiveError('cancelled');
      }
      // Always: an earlier try may have been cut short before it. What was there before is not this one's to take away.
      const settle = (some: ArchiveSum[]) => ask({ type: 'import-settle', account, sums: some });
      await send(chunks(sums, SETTLED), settle, new AbortController().signal);
      return added;
    },

    undo,

    added: () => ask({ type: 'imported' }),
  };
}
