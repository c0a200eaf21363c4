import { useState } from 'preact/hooks';
import { isChoice, type Level, type Rule, type Thresholds } from '../../utils/etiquette/rule.ts';
import type { RuleSettings, Voice } from '../../utils/etiquette/settings.ts';
import type { Card, DraftWord } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { ResetRule } from './ResetRule.tsx';
import { RuleExample } from './RuleExample.tsx';
import { Switch } from './Switch.tsx';
import { ThresholdField } from './ThresholdField.tsx';

interface Props {
  rule: Rule<Thresholds>;
  set: RuleSettings;
  defaults: RuleSettings;
  voice: Voice;
  demoted: boolean;
  exampleOf(rule: string): Card | DraftWord;
  onChange(change: (set: RuleSettings) => RuleSettings): void;
}

/** One rule: what it watches and why, on or off, how loudly, its numbers, where it comes from, an example. */
export function RuleCard({ rule, set, defaults, voice, demoted, exampleOf, onChange }: Props) {
  const t = useWords();
  const [example, setExample] = useState(false);
  const source = rule.source
    .replace(/\b\d{3}\b/g, (number) => t('options_source_name', { name: t(`source_${number}`) }))
    .replace(/^ours$/, () => t('source_ours'));
  const setOption = (name: string) => (value: number | string | null) =>
    onChange((now) => ({ ...now, options: { ...now.options, [name]: value } }));
  return (
    <article class="rule" data-rule={rule.id} data-on={set.on} aria-labelledby={`${rule.id}-name`}>
      <header>
        <h3 id={`${rule.id}-name`}>{t(`rule_${rule.id}_name`)}</h3>
        <Switch
          on={set.on}
          labelledBy={`${rule.id}-name`}
          describedBy={`${rule.id}-what`}
          onChange={(on) => onChange((now) => ({ ...now, on }))}
        />
      </header>
      <p id={`${rule.id}-what`}>{t(`rule_${rule.id}_what`)}</p>
      {demoted && <p class="demoted">{t('options_demoted')}</p>}
      {set.on && (
        <div class="numbers">
          {rule.levels.length > 1 && (
            <LevelChoice
              id={`${rule.id}-level`}
              levels={rule.levels}
              level={set.level}
              quiet={voice === 'quiet'}
              onChange={(level: Level) => onChange((now) => ({ ...now, level }))}
            />
          )}
          {Object.entries(rule.thresholds).map(([name, one]) => {
            const common = { id: `${rule.id}-${name}`, label: t(`threshold_${rule.id}_${name}`) };
            const value = set.options[name] ?? null;
            return isChoice(one) ? (
              <ChoiceField
                key={name}
                {...common}
                choice={one}
                value={String(value)}
                nameOf={(choice) => t(`choice_${rule.id}_${name}_${choice}`)}
                onChange={setOption(name)}
              />
            ) : (
              <ThresholdField
                key={name}
                {...common}
                threshold={one}
                value={typeof value === 'number' ? value : null}
                onChange={setOption(name)}
              />
            );
          })}
        </div>
      )}
      <footer>
        <p class="soft source">{t('options_source', { source })}</p>
        {set.on && <ResetRule set={set} defaults={defaults} onChange={onChange} />}
      </footer>
      <details onToggle={({ currentTarget }) => setExample(currentTarget.open)}>
        <summary>{t('options_example')}</summary>
        {example && <RuleExample card={exampleOf(rule.id)} />}
      </details>
    </article>
  );
}
