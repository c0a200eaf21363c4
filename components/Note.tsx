import type { Note as NoteWords } from '../utils/extension/answers.ts';
import { Cross } from './Cross.tsx';
import { Mark } from './Mark.tsx';

/** A short line that asks nothing: an answer noted, or the progress of learning. */
export function Note({ note, onClose }: { note: NoteWords; onClose(): void }) {
  return (
    <section class="card note" lang={note.lang} dir={note.dir} data-rule="note" data-level="note">
      <Mark />
      <p>{note.text}</p>
      <button type="button" class="close" data-action="dismiss" aria-label={note.close} onClick={onClose}>
        <Cross />
      </button>
    </section>
  );
}
