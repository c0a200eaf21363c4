import type { Dashboard, RungLimit } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { number } from './format.ts';

interface Props extends Pick<Dashboard, 'limits'> {
  /** Something may have gone uncounted. */
  unsure: boolean;
}

/** How many likes and reposts each person may have today, by how well one knows them, and for whom none is left. */
export function Room({ limits, unsure }: Props) {
  const t = useWords();
  if (limits.length === 0)
    return <p class="soft">{t('popup_room_off', { rule: t('rule_one_a_day_name') })}</p>;
  return (
    <>
      <p class="soft">{t('popup_room_each')}</p>
      <ul class="tiles">
        {limits.map((limit) => (
          <Tile key={limit.rung} {...limit} unsure={unsure} />
        ))}
      </ul>
    </>
  );
}

function Tile({ rung, limit, people, full, unsure }: RungLimit & { unsure: boolean }) {
  const t = useWords();
  const nobody = unsure ? 'popup_room_nobody_seen' : 'popup_room_nobody';
  const room =
    full > 0
      ? t('popup_room_full', { n: full })
      : people > 0
        ? t('popup_room_all', { n: people })
        : t(nobody);
  return (
    <li class="tile">
      <b class="number">{number(limit, t.lang)}</b>
      <span class="name">{t(`rungs_${rung}`)}</span>
      <span class={full > 0 ? 'spent' : 'soft'}>{room}</span>
    </li>
  );
}
