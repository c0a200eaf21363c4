import type { Dashboard } from '../../utils/extension/answers.ts';
import { Handle } from '../Handle.tsx';
import { Mark } from '../Mark.tsx';
import { useWords } from '../WordsContext.tsx';
import type { PopupEvents } from './events.ts';
import { ProfileChoice } from './ProfileChoice.tsx';

/** Tact's name, the account that the numbers belong to, and how it is used once somebody has said so. */
export function Header({ dashboard, on }: { dashboard: Dashboard | undefined; on: PopupEvents }) {
  const t = useWords();
  return (
    <>
      <div class="name-line">
        <Mark size={28} />
        <h1>Tact</h1>
        {dashboard && <Account dashboard={dashboard} on={on} />}
        {dashboard?.account && !dashboard.unsaid && <ProfileChoice dashboard={dashboard} on={on} />}
      </div>
      {dashboard?.profileBy && (
        <p id="profile-by" class="soft">
          {t('locked_by', { name: dashboard.profileBy })}
        </p>
      )}
    </>
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
