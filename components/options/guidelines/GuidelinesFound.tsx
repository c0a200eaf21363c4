import { useEffect, useRef } from 'preact/hooks';
import { changesBy } from '../../../utils/etiquette/guidelines/changes.ts';
import type { Guidelines } from '../../../utils/etiquette/guidelines/guidelines.ts';
import type { Settings } from '../../../utils/etiquette/settings.ts';
import { useWords } from '../../WordsContext.tsx';
import { accountWords } from './guidelines-words.ts';
import { SettingsTable } from './SettingsTable.tsx';

interface Props {
  found: Guidelines;
  settings: Settings;
  /** What the organisation has set in the browser stands above. */
  managed: Guidelines | undefined;
  onTake(): void;
  onLeave(): void;
}

/** What guidelines would change, and the question whether to take them over: nothing is written yet. */
export function GuidelinesFound({ found, settings, managed, onTake, onLeave }: Props) {
  const t = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [found]);
  const rows = changesBy(settings, found, managed).map(({ before, after, ...field }) => ({
    ...field,
    values: [before, after],
  }));
  const { name, accounts } = found;
  return (
    <fieldset
      class="done found-guidelines"
      aria-labelledby="guidelines-found"
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <h3 id="guidelines-found" ref={title} tabIndex={-1}>
        {t('guidelines_found', { name })}
      </h3>
      <p>{accounts ? t('guidelines_for', { accounts: accountWords(accounts, t) }) : t('guidelines_all')}</p>
      {settings.guidelines && <p>{t('guidelines_replaces', { name: settings.guidelines.name })}</p>}
      {rows.length > 0 ? (
        <SettingsTable
          labelledBy="guidelines-found"
          heads={[t('guidelines_now'), t('guidelines_then')]}
          rows={rows}
        />
      ) : (
        <p>{t('guidelines_nothing')}</p>
      )}
      <p class="actions">
        <button type="button" class="button primary" onClick={onTake}>
          {t('guidelines_take')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('guidelines_leave')}
        </button>
      </p>
    </fieldset>
  );
}
