import type { ComponentChildren, RefObject } from 'preact';
import { contentsOf } from '../../../utils/etiquette/guidelines/contents.ts';
import type { Guidelines } from '../../../utils/etiquette/guidelines/guidelines.ts';
import { useWords } from '../../WordsContext.tsx';
import { accountWords } from './guidelines-words.ts';
import { SettingsTable } from './SettingsTable.tsx';

interface Props {
  /** Taken by the user, or set by the organisation in the browser. */
  by: 'user' | 'policy';
  guidelines: Guidelines;
  title?: RefObject<HTMLHeadingElement | null>;
  /** What can be done about them. */
  children?: ComponentChildren;
}

/** Guidelines that hold: whose, for whom, and what they set. */
export function GuidelinesHeld({ by, guidelines, title, children }: Props) {
  const t = useWords();
  const { name, accounts } = guidelines;
  const rows = contentsOf(guidelines).map(({ value, ...field }) => ({ ...field, values: [[value]] }));
  const id = `guidelines-${by}`;
  return (
    <article class="held" data-by={by} aria-labelledby={id}>
      <h3 id={id} {...(title && { ref: title, tabIndex: -1 })}>
        {t(by === 'policy' ? 'guidelines_policy' : 'guidelines_taken', { name })}
      </h3>
      <p class="soft">
        {accounts ? t('guidelines_for', { accounts: accountWords(accounts, t) }) : t('guidelines_all')}
        {by === 'policy' && <> · {t('guidelines_policy_what')}</>}
      </p>
      {rows.length > 0 ? (
        <details>
          <summary>{t('guidelines_what')}</summary>
          <SettingsTable labelledBy={id} heads={[t('guidelines_set_to')]} rows={rows} />
        </details>
      ) : (
        <p>{t('guidelines_nothing')}</p>
      )}
      {children}
    </article>
  );
}
