import type { Dashboard } from '../../utils/extension/answers.ts';
import { Handle } from '../Handle.tsx';
import { Mark } from '../Mark.tsx';
import { useWords } from '../WordsContext.tsx';
import type { PopupEvents } from './events.ts';

/** Tact's name and the account that the numbers belong to. */
export function Header({ dashboard, on }: { dashboard: Dashboard | undefined; on: PopupEvents }) {
  return (
    <div class="name-line">
      <Mark size={28} />
      <h1>Tact</h1>
      {dashboard && <Account dashboard={dashboard} on={on} />}
    </div>
  );
}

/** An option holds no elements, so this mark keeps the @ in front in right-to-left languages. */
const LEFT_TO_RIGHT = '\u200e';

function Account({ dashboard: { account, accounts }, on }: { dashboard: Dashboard; on: PopupEvents }) {
  const t = useWords();
  const all = [...new Set([account, ...accounts])];
  if (all.length > 1)
    return (
      <select
        class="account"
        aria-label={t('popup_account')}
        value={account}
        onChange={(event) => on.account(event.currentTarget.value)}
      >
        {all.map((handle) => (
          <option key={handle} value={handle}>
            {handle ? `${LEFT_TO_RIGHT}@${handle}` : t('popup_no_account')}
          </option>
        ))}
      </select>
    );
  return <span class="account soft">{account ? <Handle of={account} /> : t('popup_no_account')}</span>;
}
