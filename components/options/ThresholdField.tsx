import { useEffect, useState } from 'preact/hooks';
import type { Threshold } from '../../utils/etiquette/rule.ts';
import { type Refusal, readThreshold } from '../../utils/etiquette/settings.ts';
import { useWords } from '../WordsContext.tsx';
import { type Own, PartNote } from './PartNote.tsx';
import { plainDigits } from './plain-digits.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  label: string;
  threshold: Threshold;
  /** The last good one. */
  value: number | null;
  /** Name of the organisation that has set it. */
  locked?: string | undefined;
  own?: Own | undefined;
  onChange(value: number | null): void;
}

/** How long a pause ends the typing, ms: the 1 on the way to 10 is not meant. */
const PATIENCE = 800;

/** One number of a rule. Once it is typed, a good one is handed on; a wrong one stays in the field and says why. */
export function ThresholdField({ id, label, threshold, value, locked, own, onChange }: Props) {
  const t = useWords();
  const written = (one: number | null) =>
    one === null ? '' : new Intl.NumberFormat(t.lang, { useGrouping: false }).format(one);
  const [typed, setTyped] = useState(written(value));
  const [judged, setJudged] = useState(false);
  const read = readThreshold(plainDigits(typed), threshold);
  const refused = judged && 'refused' in read ? read.refused : undefined;
  const { min, max, unit, nullable } = threshold;
  const named = (one: number | null) => one ?? t('options_no_limit');

  // Only a new value replaces what was typed.
  useEffect(() => {
    if ('value' in read && read.value === value) return;
    setTyped(written(value));
    setJudged(false);
  }, [value]);

  const settle = () => {
    setJudged(true);
    if ('value' in read && read.value !== value) onChange(read.value);
  };

  useEffect(() => {
    const timer = setTimeout(settle, PATIENCE);
    window.addEventListener('pagehide', settle);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', settle);
    };
  }, [typed]);

  const type = (text: string) => {
    setTyped(text);
    setJudged(refused !== undefined);
  };

  const range = t(nullable ? 'options_range_or_empty' : 'options_range', { min, max });
  const error = (why: Refusal) => t(`options_error_${why}`, { min, max, value: named(value) });
  return (
    <div class="threshold">
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-range`} class="soft range">
          {range} {t('options_default', { value: named(threshold.default) })}
        </p>
        <PartNote id={id} label={label} locked={locked} own={own} />
        <p id={`${id}-error`} class="error" role="alert">
          {refused && error(refused)}
        </p>
      </div>
      <div class="number">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          placeholder={nullable ? t('options_no_limit') : undefined}
          aria-invalid={refused !== undefined}
          disabled={locked !== undefined}
          aria-describedby={`${id}-unit ${id}-range ${id}-part ${id}-error`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onChange={settle}
        />
        <span id={`${id}-unit`} class="unit">
          {t(`unit_${unit}`, { n: value ?? 0 })}
        </span>
      </div>
    </div>
  );
}
