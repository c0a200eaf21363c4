import type { CeilingUse, Dashboard } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { number } from './format.ts';
import { Meter } from './Meter.tsx';

interface Props extends Pick<Dashboard, 'ceilings'> {
  /** Something may have gone uncounted. */
  unsure: boolean;
}

/** Room left under X's own daily limits: not manners, but good to know. */
export function Ceilings({ ceilings, unsure }: Props) {
  const t = useWords();
  return (
    <div class="ceilings">
      <h3>{t('popup_ceilings')}</h3>
      <ul>
        {ceilings.map((use) => (
          <Ceiling key={use.kind} {...use} unsure={unsure} />
        ))}
      </ul>
    </div>
  );
}

function Ceiling({ kind, used, ceiling, unsure }: CeilingUse & { unsure: boolean }) {
  const t = useWords();
  const left = Math.max(0, ceiling - used);
  const name = t(`kind_${kind}`);
  return (
    <li>
      <span class="name">{name}</span>
      <b class="number">{unsure ? t('popup_at_most', { count: left }) : number(left, t.lang)}</b>
      <span class="soft">{t('popup_of', { limit: ceiling })}</span>
      <Meter
        left={left}
        limit={ceiling}
        label={name}
        text={t(unsure ? 'popup_left_at_most' : 'popup_left', { left, limit: ceiling })}
      />
    </li>
  );
}
