import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../WordsContext.tsx';
import { kilobytes } from './kilobytes.ts';
import { Trouble } from './Trouble.tsx';
import { useTask } from './use-task.ts';
import type { OptionsWorld } from './world.ts';

interface File {
  url: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** Everything as a JSON file: made on request, saved by the user's own click on a link. */
export function Export({ world }: { world: Pick<OptionsWorld, 'exported'> }) {
  const t = useWords();
  const { busy, trouble, run } = useTask();
  const [file, setFile] = useState<File>();
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    if (!file) return;
    link.current?.focus();
    return () => URL.revokeObjectURL(file.url);
  }, [file]);

  const make = () =>
    run(async () => {
      const blob = new Blob([await world.exported()], { type: 'application/json' });
      // The Swedish way of writing a date is YYYY-MM-DD.
      const name = `tact-${new Intl.DateTimeFormat('sv').format(new Date())}.json`;
      setFile({ url: URL.createObjectURL(blob), name, size: blob.size });
    });

  return (
    <section class="data" aria-labelledby="export-title">
      <h3 id="export-title">{t('options_export_title')}</h3>
      <p class="soft">{t('options_export_what')}</p>
      <p class="actions">
        <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && make()}>
          {t(busy ? 'options_export_busy' : file ? 'options_export_again' : 'options_export_make')}
        </button>
        {file && (
          <a ref={link} class="button primary" href={file.url} download={file.name}>
            {t('options_export_save', { file: file.name, size: kilobytes(file.size, t.lang) })}
          </a>
        )}
      </p>
      <Trouble reason={trouble} />
    </section>
  );
}
