import { useEffect, useRef } from 'preact/hooks';
import type { ImportedArchive } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { ArchiveChoice } from './ArchiveChoice.tsx';
import { ArchiveFound } from './ArchiveFound.tsx';
import { ArchiveRunning } from './ArchiveRunning.tsx';
import { addedWords } from './archive-words.ts';
import { Trouble } from './Trouble.tsx';
import { useImport } from './use-import.ts';
import type { ArchiveDoor } from './world.ts';

interface Props {
  archive: ArchiveDoor;
  /** What is stored has changed. */
  onChanged(): void;
}

/** Starting from one's own history: choose X's archive, see what is in it, add it, take it back. */
export function ImportArchive({ archive, onChanged }: Props) {
  const t = useWords();
  const { stage, others, trouble, read, add, undo, cancel, drop } = useImport(archive);
  const first = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  const busy = stage.is === 'reading' || stage.is === 'adding';

  useEffect(() => {
    if (stage.is === 'added' || stage.is === 'undone') {
      answer.current?.focus();
      onChanged();
    }
    if (stage.is === 'refused') first.current?.focus();
  }, [stage.is]);

  const onDrop = () => {
    drop();
    first.current?.focus();
  };
  return (
    <section class="data" aria-labelledby="import-title">
      <h3 id="import-title">{t('import_title')}</h3>
      <p class="soft">{t('import_what')}</p>
      <p class="soft">{t('import_how')}</p>
      {!busy && <ArchiveChoice first={first} onChoose={(files) => void read(files)} />}
      <p class="error" role="alert">
        {stage.is === 'refused' && t(`import_error_${stage.refusal}`)}
      </p>
      {busy && <ArchiveRunning is={stage.is} progress={stage.progress} onCancel={cancel} />}
      {stage.is === 'found' && <ArchiveFound found={stage.found} onAdd={() => void add()} onDrop={onDrop} />}
      {(stage.is === 'added' || stage.is === 'undone') && (
        <div class="done">
          <p ref={answer} tabIndex={-1}>
            {stage.is === 'added' ? addedWords(stage.added, t) : t('import_undone')}
          </p>
          {stage.is === 'added' && stage.added.posts + stage.added.people > 0 && (
            <Undo account={stage.added.account} onUndo={undo} />
          )}
        </div>
      )}
      {!busy && others.map((one) => <Added key={one.account} added={one} onUndo={undo} />)}
      <Trouble reason={trouble} />
    </section>
  );
}

interface UndoProps {
  account: string;
  onUndo(account: string): Promise<void>;
}

function Undo({ account, onUndo }: UndoProps) {
  const t = useWords();
  return (
    <p class="actions">
      <button type="button" class="button" onClick={() => void onUndo(account)}>
        {t('import_undo')}
      </button>
    </p>
  );
}

/** What an archive has added before. */
function Added({ added, onUndo }: { added: ImportedArchive } & Pick<UndoProps, 'onUndo'>) {
  return (
    <div class="done">
      <p>{addedWords(added, useWords())}</p>
      <Undo account={added.account} onUndo={onUndo} />
    </div>
  );
}
