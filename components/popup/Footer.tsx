import { useWords } from '../WordsContext.tsx';
import type { PopupEvents } from './events.ts';

/** A rest from Tact, and the way to its options. */
export function Footer({ on }: { on: PopupEvents }) {
  const t = useWords();
  return (
    <footer>
      <button type="button" class="button" onClick={() => on.snooze('hour')}>
        {t('popup_snooze_hour')}
      </button>
      <button type="button" class="button" onClick={() => on.snooze('day')}>
        {t('popup_snooze_day')}
      </button>
      <button type="button" class="link" onClick={() => on.options()}>
        {t('popup_options')}
      </button>
    </footer>
  );
}
