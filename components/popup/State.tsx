import type { Dashboard } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { clock } from './format.ts';
import type { Watching } from './watching.ts';

/** In one line: is Tact watching, and with what voice. A live region, so that changes are heard. */
export function State({ watching, dashboard }: { watching?: Watching; dashboard?: Dashboard }) {
  const t = useWords();
  const snoozed = dashboard?.snoozedUntil;
  const line =
    watching === 'seeing' && snoozed !== undefined
      ? t('popup_snoozed', { time: clock(snoozed, t.lang) })
      : watching && t(`sight_${watching}`);
  return (
    <div class="state">
      <p role="status" class={watching === 'seeing' && snoozed === undefined ? 'watching' : 'not-watching'}>
        {line}
      </p>
      {dashboard && <span class="soft">{t(`popup_voice_${dashboard.voice}`)}</span>}
    </div>
  );
}
