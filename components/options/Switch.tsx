import { useWords } from '../WordsContext.tsx';

interface Props {
  on: boolean;
  /** Id of the element that names what is switched. */
  labelledBy: string;
  describedBy: string;
  onChange(on: boolean): void;
}

/** On or off, said in words beside the colour. */
export function Switch({ on, labelledBy, describedBy, onChange }: Props) {
  const t = useWords();
  return (
    <label class="switch">
      <span class="soft" aria-hidden="true">
        {t(on ? 'options_on' : 'options_off')}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
