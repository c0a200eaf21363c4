import { useState } from 'preact/hooks';
import type { RuleSettings } from '../../utils/etiquette/settings.ts';
import { useWords } from '../WordsContext.tsx';

interface Props {
  set: RuleSettings;
  defaults: RuleSettings;
  onChange(change: (set: RuleSettings) => RuleSettings): void;
}

const sameNumbers = (one: RuleSettings, other: RuleSettings) =>
  one.level === other.level &&
  Object.entries(other.options).every(([name, value]) => one.options[name] === value);

/** Puts level and numbers back to the defaults, and takes that back on the spot. */
export function ResetRule({ set, defaults, onChange }: Props) {
  const t = useWords();
  const [before, setBefore] = useState<RuleSettings>();
  const atDefaults = sameNumbers(set, defaults);
  const take = ({ level, options }: RuleSettings) => onChange((now) => ({ ...now, level, options }));
  if (atDefaults && before)
    return (
      <button
        type="button"
        class="link"
        onClick={() => {
          take(before);
          setBefore(undefined);
        }}
      >
        {t('options_reset_undo')}
      </button>
    );
  return (
    <button
      type="button"
      class="link"
      aria-disabled={atDefaults}
      onClick={() => {
        if (atDefaults) return;
        setBefore(set);
        take(defaults);
      }}
    >
      {t(atDefaults ? 'options_at_defaults' : 'options_reset')}
    </button>
  );
}
