import { isChoice, type Rule, type Thresholds } from '../../utils/etiquette/rule.ts';
import type { RuleSettings, Voice } from '../../utils/etiquette/settings.ts';
import { useWords } from '../WordsContext.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import type { RuleLocks } from './locks.ts';
import type { Own } from './PartNote.tsx';
import { ThresholdField } from './ThresholdField.tsx';

interface Props {
  rule: Rule<Thresholds>;
  set: RuleSettings;
  elsewhere: RuleSettings | undefined;
  locked: RuleLocks;
  voice: Voice;
  onChange(change: (set: RuleSettings) => RuleSettings): void;
}

/** How loudly a rule speaks, and its numbers and choices. */
export function RuleNumbers({ rule, set, elsewhere, locked, voice, onChange }: Props) {
  const t = useWords();
  const setOption = (name: string) => (value: number | string | null) =>
    onChange((now) => ({ ...now, options: { ...now.options, [name]: value } }));
  const { level } = elsewhere ?? set;
  const ownLevel: Own | undefined =
    level === set.level
      ? undefined
      : { elsewhere: t(`level_${level}`), onBack: () => onChange((now) => ({ ...now, level })) };
  return (
    <div class="numbers">
      {rule.levels.length > 1 && (
        <LevelChoice
          id={`${rule.id}-level`}
          levels={rule.levels}
          level={set.level}
          quiet={voice === 'quiet'}
          locked={locked.level}
          own={ownLevel}
          onChange={(next) => onChange((now) => ({ ...now, level: next }))}
        />
      )}
      {Object.entries(rule.thresholds).map(([name, one]) => {
        const value = set.options[name] ?? null;
        const there = elsewhere ? (elsewhere.options[name] ?? null) : value;
        const nameOf = (choice: string) => t(`choice_${rule.id}_${name}_${choice}`);
        const said = typeof there === 'string' ? nameOf(there) : (there ?? t('options_no_limit'));
        const common = {
          id: `${rule.id}-${name}`,
          label: t(`threshold_${rule.id}_${name}`),
          locked: locked.options?.[name],
          own: there === value ? undefined : { elsewhere: said, onBack: () => setOption(name)(there) },
          onChange: setOption(name),
        };
        return isChoice(one) ? (
          <ChoiceField key={name} {...common} choice={one} value={String(value)} nameOf={nameOf} />
        ) : (
          <ThresholdField
            key={name}
            {...common}
            threshold={one}
            value={typeof value === 'number' ? value : null}
          />
        );
      })}
    </div>
  );
}
