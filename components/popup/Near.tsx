import type { Dashboard, NearPerson } from '../../utils/extension/answers.ts';
import { Handle } from '../Handle.tsx';
import { useWords } from '../WordsContext.tsx';
import { ago } from './format.ts';
import { Meter } from './Meter.tsx';

interface Props extends Pick<Dashboard, 'near' | 'now'> {
  /** Something may have gone uncounted. */
  unsure: boolean;
}

/** The people nearest to their limit, with the room left for each. */
export function Near({ near, now, unsure }: Props) {
  const t = useWords();
  return (
    <div class="near">
      <h3>{t('popup_near')}</h3>
      {near.length === 0 ? (
        <p class="soft">{t('popup_near_empty')}</p>
      ) : (
        <ul>
          {near.slice(0, SHOWN).map((person) => (
            <Row key={person.handle} {...person} now={now} unsure={unsure} />
          ))}
        </ul>
      )}
    </div>
  );
}

const SHOWN = 5;

function Row({ handle, rung, left, limit, freesAt, now, unsure }: NearPerson & Omit<Props, 'near'>) {
  const t = useWords();
  const text = t(unsure ? 'popup_left_at_most' : 'popup_left', { left, limit });
  return (
    <li>
      <span>
        <b>
          <Handle of={handle} />
        </b>{' '}
        <span class="rung soft">{t(`rung_${rung}`)}</span>
      </span>
      <span class={left > 0 ? 'end' : 'end spent'}>{text}</span>
      <Meter left={left} limit={limit} label={t('popup_room_for', { person: handle })} text={text} />
      {left === 0 && (
        <time class="soft" dateTime={new Date(freesAt).toISOString()}>
          {t('popup_frees', { when: ago(freesAt, now, t.lang) })}
        </time>
      )}
    </li>
  );
}
