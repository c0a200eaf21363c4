import { useId } from 'preact/hooks';
import type { NOTE } from '../../../utils/extension/messages.ts';
import { Saved } from '../../options/Saved.tsx';
import { Trouble } from '../../options/Trouble.tsx';
import { useWords } from '../../WordsContext.tsx';
import { useNote } from './use-note.ts';

const LONGEST: typeof NOTE = 1000;

interface Props {
  note: string;
  save(note: string): Promise<void>;
}

/** The user's own words about a person; they save themselves. */
export function NoteField({ note, save }: Props) {
  const t = useWords();
  const id = useId();
  const { text, saved, trouble, type, flush } = useNote(note, save);
  return (
    <div class="note">
      <textarea
        rows={3}
        dir="auto"
        maxLength={LONGEST}
        aria-label={t('person_note')}
        aria-describedby={id}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={flush}
      />
      <div class="under">
        <p id={id} class="soft">
          {t('person_note_hint', { limit: LONGEST })}
        </p>
        <Saved count={saved} />
      </div>
      <Trouble reason={trouble} />
    </div>
  );
}
