import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportedArchive } from '../../utils/extension/answers.ts';
import type { ArchiveProgress } from '../../utils/x/archive/read-archive.ts';
import type { Refusal } from '../../utils/x/archive/refusal.ts';
import { refusalOf } from './refusal-of.ts';
import type { ArchiveDoor, FoundArchive } from './world.ts';

/** Where the import of an archive stands. */
export type ImportStage =
  | { is: 'choosing' | 'undone' }
  | { is: 'reading' | 'adding'; progress: ArchiveProgress }
  | { is: 'found'; found: FoundArchive }
  | { is: 'added'; added: ImportedArchive }
  | { is: 'refused'; refusal: Refusal };

interface Import {
  stage: ImportStage;
  /** What archives of other accounts than that of this step have added before, the latest first. */
  others: ImportedArchive[];
  /** Why the last step failed, where it is not the archive's fault. */
  trouble: string | undefined;
  read(files: readonly File[]): Promise<void>;
  add(): Promise<void>;
  undo(account: string): Promise<void>;
  cancel(): void;
  drop(): void;
}

const NOTHING: ArchiveProgress = { done: 0, total: 0 };
const percent = ({ done, total }: ArchiveProgress) => Math.floor((100 * done) / Math.max(1, total));

/** The steps from a chosen file to what is added, and back. Leaving the page calls a running step off. */
export function useImport(archive: ArchiveDoor): Import {
  const [stage, setStage] = useState<ImportStage>({ is: 'choosing' });
  const [trouble, setTrouble] = useState<string>();
  const [earlier, setEarlier] = useState<ImportedArchive[]>([]);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (stage.is !== 'choosing' && stage.is !== 'added' && stage.is !== 'undone') return;
    archive.added().then(setEarlier, (error: Error) => setTrouble(error.message));
  }, [stage]);

  const step = async (work: (signal: AbortSignal) => Promise<ImportStage>, before: ImportStage = stage) => {
    const control = new AbortController();
    running.current = control;
    setTrouble(undefined);
    try {
      setStage(await work(control.signal));
    } catch (error) {
      const refusal = refusalOf(error);
      setStage(refusal ? { is: 'refused', refusal } : before);
      if (!refusal) setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  /** Shows each whole percent, not each piece. */
  const shown = (is: 'reading' | 'adding') => {
    setStage({ is, progress: NOTHING });
    let last = NOTHING;
    return (progress: ArchiveProgress) => {
      if (last.total === progress.total && percent(last) === percent(progress)) return;
      last = { ...progress };
      setStage({ is, progress: last });
    };
  };

  return {
    stage,
    others: earlier.filter(({ account }) => stage.is !== 'added' || stage.added.account !== account),
    trouble,
    read: (files) =>
      step(async (signal) => ({ is: 'found', found: await archive.read(files, shown('reading'), signal) }), {
        is: 'choosing',
      }),
    add: () => step(async (signal) => ({ is: 'added', added: await archive.add(shown('adding'), signal) })),
    undo: (account) =>
      step(async () => {
        await archive.undo(account);
        return { is: 'undone' };
      }),
    cancel: () => running.current?.abort(),
    drop: () => setStage({ is: 'choosing' }),
  };
}
