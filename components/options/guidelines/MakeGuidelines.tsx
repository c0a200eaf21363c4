import { useEffect, useRef, useState } from 'preact/hooks';
import { NAME } from '../../../utils/etiquette/guidelines/file-check.ts';
import { guidelinesOf, writeGuidelines } from '../../../utils/etiquette/guidelines/make.ts';
import type { Settings } from '../../../utils/etiquette/settings.ts';
import { useWords } from '../../WordsContext.tsx';
import { kilobytes } from '../kilobytes.ts';

interface File {
  url: string;
  /** Bytes. */
  size: number;
}

const FILE = 'tact-guidelines.json';

/** A file of guidelines made of the user's own rules, saved by the user's own click on a link. */
export function MakeGuidelines({ settings }: { settings: Settings }) {
  const t = useWords();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const [file, setFile] = useState<File>();
  const field = useRef<HTMLInputElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const guidelines = guidelinesOf(settings, name.trim());
  const text = writeGuidelines(guidelines);

  // A file of other settings or another name is not offered any longer.
  useEffect(() => setFile(undefined), [text]);
  useEffect(() => {
    if (!file) return;
    link.current?.focus();
    return () => URL.revokeObjectURL(file.url);
  }, [file]);

  const make = () => {
    const bad = !NAME.test(guidelines.name);
    setWrong(bad);
    if (bad) return field.current?.focus();
    const blob = new Blob([text], { type: 'application/json' });
    setFile({ url: URL.createObjectURL(blob), size: blob.size });
  };

  return (
    <section class="data" aria-labelledby="make-guidelines">
      <h3 id="make-guidelines">{t('guidelines_make_title')}</h3>
      <p class="soft">{t('guidelines_make_what')}</p>
      {Object.keys(guidelines.rules).length === 0 ? (
        <p class="empty soft">{t('guidelines_make_none')}</p>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <div class="field">
            <label for="guidelines-name">{t('guidelines_make_name')}</label>
            <div class="row">
              <input
                ref={field}
                id="guidelines-name"
                type="text"
                dir="auto"
                autocomplete="organization"
                value={name}
                aria-invalid={wrong}
                aria-describedby="guidelines-name-error"
                onInput={({ currentTarget }) => {
                  setName(currentTarget.value);
                  setWrong(false);
                }}
              />
              <button type="submit" class="button">
                {t('options_export_make')}
              </button>
              {file && (
                <a ref={link} class="button primary" href={file.url} download={FILE}>
                  {t('options_export_save', { file: FILE, size: kilobytes(file.size, t.lang) })}
                </a>
              )}
            </div>
            <p id="guidelines-name-error" class="error" role="alert">
              {wrong && t('guidelines_make_wrong')}
            </p>
          </div>
        </form>
      )}
    </section>
  );
}
