import type { Dashboard } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { Ceilings } from './Ceilings.tsx';
import type { PopupEvents } from './events.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Near } from './Near.tsx';
import { FailureNotice } from './Notice.tsx';
import { Notices } from './Notices.tsx';
import { Praise } from './Praise.tsx';
import { Room } from './Room.tsx';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { Skeleton } from './Skeleton.tsx';
import { State } from './State.tsx';
import { TipOfTheDay } from './TipOfTheDay.tsx';
import { Week } from './Week.tsx';
import { UNSURE, type Watching } from './watching.ts';

/** What the popup knows so far; nothing at first. */
export interface Known {
  watching?: Watching;
  dashboard?: Dashboard;
  /** Why the background did not answer. */
  failure?: string;
}

/** The whole popup. Without a dashboard it shows the shape of what is coming. */
export function Popup({ watching, dashboard, failure, on }: Known & { on: PopupEvents }) {
  const pending = failure === undefined && !dashboard;
  return (
    <>
      <header>
        <Header dashboard={dashboard} on={on} />
        <State {...(watching && { watching })} {...(dashboard && { dashboard })} />
      </header>
      <main aria-busy={pending}>
        {failure !== undefined && <FailureNotice reason={failure} retry={on.retry} />}
        {pending && <Skeleton />}
        {dashboard && watching && <Day dashboard={dashboard} watching={watching} on={on} />}
      </main>
      <Footer on={on} />
    </>
  );
}

function Day({ dashboard, watching, on }: { dashboard: Dashboard; watching: Watching; on: PopupEvents }) {
  const t = useWords();
  const { limits, near, ceilings, week, today, now, said, demoted, praise, tip, damage, trouble } = dashboard;
  const unsure = UNSURE.includes(watching) || damage !== undefined || trouble !== undefined;
  return (
    <>
      <Notices dashboard={dashboard} watching={watching} on={on} />
      <Section title={t('popup_room')}>
        <Room limits={limits} unsure={unsure} />
        <Near near={near} now={now} unsure={unsure} />
        <Ceilings ceilings={ceilings} unsure={unsure} />
      </Section>
      <Section title={t('popup_week')}>
        <Week week={week} today={today} unsure={unsure} />
      </Section>
      <Section title={t('popup_said')}>
        <Said said={said} demoted={demoted} now={now} on={on} />
      </Section>
      <Section title={t('popup_praise')}>
        <Praise praise={praise} on={on} />
      </Section>
      <Section title={t('popup_tip')}>
        <TipOfTheDay tip={tip} />
      </Section>
    </>
  );
}
