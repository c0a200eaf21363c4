import { useState } from 'preact/hooks';
import { differences } from '../../utils/etiquette/differences.ts';
import type { Rule, Thresholds } from '../../utils/etiquette/rule.ts';
import type { RuleSettings, Voice } from '../../utils/etiquette/settings.ts';
import type { Card, DraftWord } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import type { RuleLocks } from './locks.ts';
import { PartNote } from './PartNote.tsx';
import { ResetRule } from './ResetRule.tsx';
import { RuleExample } from './RuleExample.tsx';
import { RuleNumbers } from './RuleNumbers.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  rule: Rule<Thresholds>;
  set: RuleSettings;
  defaults: RuleSettings;
  /** As it is for all accounts, where the card is about one. */
  elsewhere?: RuleSettings | undefined;
  /** Why it has nothing to say for the accounts that are shown. */
  idle?: string | undefined;
  locked?: RuleLocks | undefined;
  /** Where it is about all accounts: for whom an organisation has set it, in words. */
  setFor?: readonly string[];
  voice: Voice;
  demoted: boolean;
  exampleOf(rule: string): Card | DraftWord;
  onChange(change: (set: RuleSettings) => RuleSettings): void;
}

/** One rule: what it watches and why, on or off, how loudly, its numbers, where it comes from, an example. */
export function RuleCard(props: Props) {
  const {
    rule,
    set,
    defaults,
    elsewhere,
    idle,
    locked = {},
    setFor = [],
    voice,
    demoted,
    exampleOf,
    onChange,
  } = props;
  const t = useWords();
  const [example, setExample] = useState(false);
  const source = rule.source
    .replace(/\b\d{3}\b/g, (number) => t('options_source_name', { name: t(`source_${number}`) }))
    .replace(/^ours$/, () => t('source_ours'));
  const isLocked = locked.level !== undefined || Object.keys(locked.options ?? {}).length > 0;
  const id = `${rule.id}-on`;
  const name = t(`rule_${rule.id}_name`);
  const { on } = elsewhere ?? set;
  const own = on !== set.on && {
    elsewhere: t(on ? 'options_on' : 'options_off'),
    onBack: () => onChange((now) => ({ ...now, on })),
  };
  return (
    <article
      class="rule"
      data-rule={rule.id}
      data-on={set.on}
      data-idle={idle !== undefined}
      data-own={elsewhere !== undefined && Object.keys(differences(elsewhere, set)).length > 0}
      aria-labelledby={`${rule.id}-name`}
    >
      <header>
        <h3 id={`${rule.id}-name`}>{name}</h3>
        {rule.profiles?.map((profile) => (
          <span key={profile} class="badge">
            {t(`rules_for_${profile}`)}
          </span>
        ))}
        <Switch
          id={id}
          on={set.on}
          labelledBy={`${rule.id}-name`}
          describedBy={`${rule.id}-what ${id}-part`}
          locked={locked.on}
          onChange={(next) => onChange((now) => ({ ...now, on: next }))}
        />
      </header>
      <p id={`${rule.id}-what`}>{t(`rule_${rule.id}_what`)}</p>
      <PartNote id={id} label={name} locked={locked.on} own={own || undefined} />
      {setFor.map((words) => (
        <p key={words} class="part" data-kind="locked">
          {words}
        </p>
      ))}
      {idle && <p class="soft idle">{idle}</p>}
      {demoted && <p class="demoted">{t('options_demoted')}</p>}
      {set.on && (
        <RuleNumbers
          rule={rule}
          set={set}
          elsewhere={elsewhere}
          locked={locked}
          voice={voice}
          onChange={onChange}
        />
      )}
      <footer>
        <p class="soft source">{t('options_source', { source })}</p>
        {set.on && !elsewhere && !isLocked && <ResetRule set={set} defaults={defaults} onChange={onChange} />}
      </footer>
      <details onToggle={({ currentTarget }) => setExample(currentTarget.open)}>
        <summary>{t('options_example')}</summary>
        {example && <RuleExample card={exampleOf(rule.id)} />}
      </details>
    </article>
  );
}
