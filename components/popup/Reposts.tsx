import type { RepostRoom } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { Meter } from './Meter.tsx';

interface Props {
  reposts: RepostRoom;
  /** Something may have gone uncounted. */
  unsure: boolean;
}

/** How much of a brand's feed are reposts, how many more there is room for, and what that rests on. */
export function Reposts({ reposts: room, unsure }: Props) {
  const t = useWords();
  const { posts, reposts, seen, least, days } = room;
  const share = t('popup_reposts_share', { reposts, posts, days });
  const isEarly = posts < least;
  const isFull = !isEarly && room.room === 0;
  const left = isEarly
    ? t('popup_reposts_early', { least })
    : isFull
      ? t('popup_reposts_none')
      : t(unsure ? 'popup_reposts_room_at_most' : 'popup_reposts_room', { n: room.room });
  return (
    <div class="reposts">
      <h3>{t('popup_reposts')}</h3>
      <p class="share">
        <b>{share}</b> <span class={isFull ? 'spent' : undefined}>{left}</span>
      </p>
      {!isEarly && (
        <Meter
          left={room.room}
          limit={Math.max(1, room.room + reposts)}
          label={t('popup_reposts')}
          text={`${share}; ${left}`}
        />
      )}
      <p class="soft">{t('popup_reposts_from', { done: posts - seen, seen })}</p>
    </div>
  );
}
