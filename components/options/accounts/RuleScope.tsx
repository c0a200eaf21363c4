import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../WordsContext.tsx';

interface Props {
  accounts: readonly string[];
  /** The account whose rules are shown; absent: those of all. */
  account: string | undefined;
  onChange(account: string | undefined): void;
}

/** For whom the rules below hold: for all accounts, or for one only. */
export function RuleScope({ accounts, account, onChange }: Props) {
  const t = useWords();
  const chosen = useRef<HTMLLabelElement>(null);
  // On a narrow page the chips stand in a row that scrolls.
  useEffect(() => {
    if (account !== undefined) chosen.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [account]);
  return (
    <fieldset class="scope">
      <legend>{t('scope_legend')}</legend>
      <div class="chips">
        {[undefined, ...accounts].map((one) => (
          <label key={one ?? ''} ref={account === one ? chosen : null} class="chip">
            <input
              type="radio"
              name="scope"
              value={one ?? ''}
              checked={account === one}
              onChange={() => onChange(one)}
            />
            {one === undefined ? t('scope_all') : t('scope_only', { account: one })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
