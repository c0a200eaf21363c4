import type { Choice } from '../../utils/etiquette/rule.ts';
import { useWords } from '../WordsContext.tsx';
import { type Own, PartNote } from './PartNote.tsx';

interface Props {
  /** Unique in the page. */
  id: string;
  label: string;
  choice: Choice;
  value: string;
  /** Name of the organisation that has set it. */
  locked?: string | undefined;
  own?: Own | undefined;
  nameOf(choice: string): string;
  onChange(value: string): void;
}

/** One choice of several for a rule. */
export function ChoiceField({ id, label, choice, value, locked, own, nameOf, onChange }: Props) {
  const t = useWords();
  return (
    <div class="threshold">
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-range`} class="soft range">
          {t('options_default', { value: nameOf(choice.default) })}
        </p>
        <PartNote id={id} label={label} locked={locked} own={own} />
      </div>
      <select
        id={id}
        value={value}
        disabled={locked !== undefined}
        aria-describedby={`${id}-range ${id}-part`}
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
