import type { Choice } from '../../utils/etiquette/rule.ts';
import { useWords } from '../WordsContext.tsx';

interface Props {
  /** Unique in the page. */
  id: string;
  label: string;
  choice: Choice;
  value: string;
  nameOf(choice: string): string;
  onChange(value: string): void;
}

/** One choice of several for a rule. */
export function ChoiceField({ id, label, choice, value, nameOf, onChange }: Props) {
  const t = useWords();
  return (
    <div class="threshold">
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-range`} class="soft range">
          {t('options_default', { value: nameOf(choice.default) })}
        </p>
      </div>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-range`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {choice.choices.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
