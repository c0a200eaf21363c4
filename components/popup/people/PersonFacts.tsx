import type { PersonPage } from '../../../utils/extension/people-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { ago } from '../format.ts';
import { Section } from '../Section.tsx';
import { Wordings } from '../Wordings.tsx';
import { LadderPicture } from './LadderPicture.tsx';
import { WeeksBetween } from './WeeksBetween.tsx';

/** What Tact knows of a person: where one stands and why, what comes next, the weeks. */
export function PersonFacts({ page }: { page: PersonPage }) {
  const t = useWords();
  const { rung, standing, because, next, copies, weeks, mine, theirs, last, now } = page;
  return (
    <>
      <Section title={t('person_stand')}>
        <p>{standing}</p>
        <div class="meta soft">
          <span>{t('people_mine', { count: mine })}</span>
          <span>{t('people_theirs', { count: theirs })}</span>
          {last !== undefined && <span>{t('person_last', { when: ago(last, now, t.lang) })}</span>}
        </div>
        <LadderPicture rung={rung} />
        {because.length > 0 && (
          <div class="because">
            <h3>{t('person_because')}</h3>
            <ul>
              {because.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </Section>
      <Section title={t('person_next')}>
        <p>{next}</p>
        {copies && <Wordings copies={copies} />}
      </Section>
      <Section title={t('person_weeks')}>
        <WeeksBetween weeks={weeks} />
      </Section>
    </>
  );
}
