import type { Dashboard } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import type { PopupEvents } from './events.ts';
import { clock, date } from './format.ts';
import { Notice } from './Notice.tsx';
import type { Watching } from './watching.ts';

interface Props {
  dashboard: Dashboard;
  watching: Watching;
  on: PopupEvents;
}

/** What to know before the numbers below, the worst first. The state line above has said whether Tact is watching. */
export function Notices({ dashboard, watching, on }: Props) {
  const t = useWords();
  const { damage, trouble, policyWrong, snoozedUntil } = dashboard;
  const careful = watching === 'blind' || watching === 'no-permission';
  return (
    <>
      {damage && (
        <Notice
          tone="careful"
          title={t('popup_damage', { date: date(damage.at, t.lang) })}
          why={t('popup_damage_why', { n: damage.acts })}
          button={{ label: t('popup_damage_seen'), press: on.damageSeen }}
        />
      )}
      {trouble !== undefined && (
        <Notice tone="careful" title={t('popup_trouble')} why={t('popup_trouble_why', { reason: trouble })} />
      )}
      {policyWrong && (
        <Notice
          tone="careful"
          title={t('popup_policy_wrong')}
          why={t('popup_policy_wrong_why')}
          button={{ label: t('popup_options'), press: on.options }}
        />
      )}
      {watching !== 'seeing' && (
        <Notice
          tone={careful ? 'careful' : 'plain'}
          why={t(`${`sight_${watching}`}_why`)}
          {...(watching === 'no-permission' && {
            button: { label: t('popup_allow'), press: on.allow, main: true },
          })}
        />
      )}
      {snoozedUntil !== undefined && (
        <Notice
          why={t('popup_snoozed_why', { time: clock(snoozedUntil, t.lang) })}
          button={{ label: t('popup_wake'), press: () => on.snooze('off') }}
        />
      )}
    </>
  );
}
