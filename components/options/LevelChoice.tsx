import type { Level } from '../../utils/etiquette/rule.ts';
import { useWords } from '../WordsContext.tsx';

interface Props {
  id: string;
  levels: readonly Level[];
  level: Level;
  /** Tact is set to quiet, which keeps every rule out of the page. */
  quiet: boolean;
  onChange(level: Level): void;
}

/** How loudly a rule may speak, among the levels that make sense for it. */
export function LevelChoice({ id, levels, level, quiet, onChange }: Props) {
  const t = useWords();
  return (
    <div class="threshold">
      <div>
        <label for={id}>{t('options_level')}</label>
        <p id={`${id}-note`} class="soft range">
          {quiet &&
            level !== 'popup' &&
            t(level === 'companion' ? 'options_level_quiet_companion' : 'options_level_quiet')}
        </p>
      </div>
      <select
        id={id}
        value={level}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Level)}
      >
        {levels.map((one) => (
          <option key={one} value={one}>
            {t(`level_${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
