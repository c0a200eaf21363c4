import type { Ladder } from '../../utils/etiquette/ladder.ts';
import { LADDER } from '../../utils/etiquette/settings.ts';
import { useWords } from '../WordsContext.tsx';
import { ThresholdField } from './ThresholdField.tsx';

interface Props {
  ladder: Ladder;
  onChange(change: Partial<Ladder>): void;
}

/** What makes a connection: two numbers that many rules share. */
export function LadderFields({ ladder, onChange }: Props) {
  const t = useWords();
  return (
    <div class="rule">
      {(['exchanges', 'days'] as const).map((name) => (
        <ThresholdField
          key={name}
          id={`ladder-${name}`}
          label={t(`threshold_ladder_${name}`)}
          threshold={LADDER[name]}
          value={ladder[name]}
          onChange={(value) => value !== null && onChange({ [name]: value })}
        />
      ))}
    </div>
  );
}
