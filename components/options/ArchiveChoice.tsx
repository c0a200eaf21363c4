import type { RefObject } from 'preact';
import { useWords } from '../WordsContext.tsx';

interface Props {
  /** The first field, for the focus. */
  first: RefObject<HTMLInputElement | null>;
  onChoose(files: readonly File[]): void;
}

/** Preact's types do not know the attribute. */
const asFolder = (input: HTMLInputElement | null) => {
  input?.setAttribute('webkitdirectory', '');
};

/** The two ways to hand over an archive: the zip as it came, or the folder that it was unpacked to. */
export function ArchiveChoice({ first, onChoose }: Props) {
  const t = useWords();
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    // So that the same file can be chosen again.
    currentTarget.value = '';
    if (files.length > 0) onChoose(files);
  };
  return (
    <>
      <div class="field">
        <label for="archive-zip">{t('import_zip')}</label>
        <input ref={first} id="archive-zip" type="file" accept=".zip,application/zip" onChange={choose} />
      </div>
      <div class="field">
        <label for="archive-folder">{t('import_folder')}</label>
        <input ref={asFolder} id="archive-folder" type="file" onChange={choose} />
      </div>
    </>
  );
}
