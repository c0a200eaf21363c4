import { useWords } from '../WordsContext.tsx';

interface Props {
  /** Unique in the page. */
  id: string;
  on: boolean;
  /** Id of the element that names what is switched. */
  labelledBy: string;
  describedBy: string;
  /** Name of the organisation that has set it. */
  locked?: string | undefined;
  onChange(on: boolean): void;
}

/** On or off, said in words beside the colour. */
export function Switch({ id, on, labelledBy, describedBy, locked, onChange }: Props) {
  const t = useWords();
  return (
    <label class="switch">
      <span class="soft" aria-hidden="true">
        {t(on ? 'options_on' : 'options_off')}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        disabled={locked !== undefined}
        aria-checked={on}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
