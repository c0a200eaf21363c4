import { useWords } from '../WordsContext.tsx';

/** A value that one account alone has. */
export interface Own {
  /** The value that holds for all, as a person reads it. */
  elsewhere: string | number;
  /** Sets it back to that. */
  onBack(): void;
}

interface Props {
  /** Id of the control; its words have `<id>-part`. */
  id: string;
  /** Name of the control. */
  label: string;
  /** Name of the organisation that has set it. */
  locked?: string | undefined;
  own?: Own | undefined;
}

/** Below a control: who has locked it, or that its value is one account's alone, with the way back. */
export function PartNote({ id, label, locked, own }: Props) {
  const t = useWords();
  const kind = locked !== undefined ? 'locked' : own && 'own';
  return (
    <p class="part" data-kind={kind}>
      <span id={`${id}-part`}>
        {locked !== undefined
          ? t('locked_note', { name: locked })
          : own && t('own_differs', { value: own.elsewhere })}
      </span>{' '}
      {kind === 'own' && (
        <button
          type="button"
          class="link"
          aria-label={t('own_back_name', { what: label })}
          onClick={() => {
            // The button goes with the difference; the focus stays with what it changed.
            document.getElementById(id)?.focus();
            own?.onBack();
          }}
        >
          {t('own_back')}
        </button>
      )}
    </p>
  );
}
