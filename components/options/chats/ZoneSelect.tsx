import { useMemo } from 'preact/hooks';
import { useWords } from '../../WordsContext.tsx';
import { regionsOf } from './zones.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  /** IANA name. */
  zone: string;
  /** UTC, ms. */
  now: number;
  onChange(zone: string): void;
}

/** A time zone by its city, with the time that it is there, so that one sees whether it is the right one. */
export function ZoneSelect({ id, zone, now, onChange }: Props) {
  const t = useWords();
  const regions = useMemo(() => regionsOf(zone, t.lang), [zone, t.lang]);
  const there = new Intl.DateTimeFormat(t.lang, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'longGeneric',
  });
  return (
    <div class="zone">
      <label for={id}>{t('options_chats_zone')}</label>
      <select
        id={id}
        value={zone}
        aria-describedby={`${id}-there`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {regions.map(({ region, zones }) => (
          <optgroup key={region} label={region || 'UTC'}>
            {zones.map((one) => (
              <option key={one.zone} value={one.zone} selected={one.zone === zone}>
                {one.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p id={`${id}-there`} class="soft">
        {t('options_chats_there', { time: there.format(now) })}
      </p>
    </div>
  );
}
