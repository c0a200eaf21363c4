import { useRef } from 'preact/hooks';
import type { Dashboard } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { AskProfile } from './AskProfile.tsx';
import { Ceilings } from './Ceilings.tsx';
import type { PopupEvents } from './events.ts';
import { Near } from './Near.tsx';
import { Notices } from './Notices.tsx';
import { Praise } from './Praise.tsx';
import { Reposts } from './Reposts.tsx';
import { Room } from './Room.tsx';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { TipOfTheDay } from './TipOfTheDay.tsx';
import { Week } from './Week.tsx';
import { UNSURE, type Watching } from './watching.ts';

interface Props {
  dashboard: Dashboard;
  watching: Watching;
  on: PopupEvents;
}

/**
 * Today: what to know first, room left, the week, what was said, next steps, the tip. Steps that wait when the popup opens stand first,
 * for the badge leads to them; they keep their place when they are answered.
 */
export function Day({ dashboard, watching, on }: Props) {
  const t = useWords();
  const { account, limits, near, reposts, ceilings, week, today, now } = dashboard;
  const { said, demoted, praise, tip, damage, trouble } = dashboard;
  const unsure = UNSURE.includes(watching) || damage !== undefined || trouble !== undefined;
  const { current: stepsFirst } = useRef(praise.some(({ became }) => became === undefined));
  const steps = (
    <Section title={t('step_title')}>
      <Praise praise={praise} on={on} />
    </Section>
  );
  return (
    <>
      <Notices dashboard={dashboard} watching={watching} on={on} />
      <AskProfile key={account} dashboard={dashboard} on={on} />
      {stepsFirst && steps}
      <Section title={t('popup_room')}>
        <Room limits={limits} unsure={unsure} />
        {reposts && <Reposts reposts={reposts} unsure={unsure} />}
        {limits.length > 0 && <Near near={near} now={now} unsure={unsure} />}
        <Ceilings ceilings={ceilings} unsure={unsure} />
      </Section>
      <Section title={t('popup_week')}>
        <Week week={week} today={today} unsure={unsure} />
      </Section>
      <Section title={t('popup_said')}>
        <Said said={said} demoted={demoted} now={now} on={on} />
      </Section>
      {!stepsFirst && steps}
      <Section title={t('popup_tip')}>
        <TipOfTheDay tip={tip} />
      </Section>
    </>
  );
}
