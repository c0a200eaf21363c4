import { useEffect, useRef, useState } from 'preact/hooks';
import { type HashtagChat, isScheduled, LENGTH } from '../../../utils/etiquette/chats/chat.ts';
import { useWords } from '../../WordsContext.tsx';
import { minutesOf } from './minutes.ts';
import { ZoneSelect } from './ZoneSelect.tsx';
import { zoneHere } from './zones.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  chat: HashtagChat;
  /** UTC, ms. */
  now: number;
  onChange(change: (chat: HashtagChat) => HashtagChat): void;
}

/** What the fields hold, which need not be hours yet. */
interface Draft {
  day: number | undefined;
  time: string;
  zone: string;
}

const STEP = 15;
const LENGTHS = Array.from({ length: LENGTH.max / STEP }, (_, n) => (n + 1) * STEP);
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY = 24 * 3_600_000;

const draftOf = ({ day, time = '', zone = zoneHere() }: HashtagChat): Draft => ({ day, time, zone });

/** When a chat meets and for how long. Kept once weekday and time are there; no weekday is no hours. */
export function Hours({ id, chat, now, onChange }: Props) {
  const t = useWords();
  const [draft, setDraft] = useState(() => draftOf(chat));
  const weekday = new Intl.DateTimeFormat(t.lang, { weekday: 'long', timeZone: 'UTC' });

  const stored = [chat.day, chat.time, chat.zone].join();
  const seen = useRef(stored);
  // Hours that were changed elsewhere replace what is in the fields.
  useEffect(() => {
    if (seen.current !== stored && isScheduled(chat)) setDraft(draftOf(chat));
    seen.current = stored;
  }, [stored]);

  const set = ({ day, time, zone }: Draft) => {
    setDraft({ day, time, zone });
    if (day === undefined && isScheduled(chat))
      onChange(({ day: _, time: __, zone: ___, ...rest }) => ({ ...rest, remind: false }));
    if (day !== undefined && time !== '') onChange((was) => ({ ...was, day, time, zone }));
  };

  const half = (draft.day === undefined) !== (draft.time === '');
  return (
    <div class="hours">
      <div>
        <label for={`${id}-day`}>{t('options_chats_day')}</label>
        <select
          id={`${id}-day`}
          value={String(draft.day ?? '')}
          aria-describedby={`${id}-half`}
          onChange={({ currentTarget }) => set({ ...draft, day: Number(currentTarget.value) || undefined })}
        >
          <option value="">{t('options_chats_day_none')}</option>
          {Array.from({ length: 7 }, (_, n) => (
            <option key={weekday.format(MONDAY + n * DAY)} value={n + 1}>
              {weekday.format(MONDAY + n * DAY)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for={`${id}-time`}>{t('options_chats_time')}</label>
        <input
          id={`${id}-time`}
          type="time"
          value={draft.time}
          aria-describedby={`${id}-half`}
          onInput={({ currentTarget }) => set({ ...draft, time: currentTarget.value.slice(0, 5) })}
        />
      </div>
      <div>
        <label for={`${id}-length`}>{t('options_chats_length')}</label>
        <select
          id={`${id}-length`}
          value={String(chat.minutes)}
          onChange={({ currentTarget }) => {
            const minutes = Number(currentTarget.value);
            onChange((was) => ({ ...was, minutes }));
          }}
        >
          {[...new Set([...LENGTHS, chat.minutes])]
            .sort((a, b) => a - b)
            .map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutesOf(minutes, t.lang)}
              </option>
            ))}
        </select>
      </div>
      <ZoneSelect
        id={`${id}-zone`}
        zone={draft.zone}
        now={now}
        onChange={(zone) => set({ ...draft, zone })}
      />
      <p id={`${id}-half`} class="soft half" role="status">
        {half && t('options_chats_hours_half')}
      </p>
    </div>
  );
}
