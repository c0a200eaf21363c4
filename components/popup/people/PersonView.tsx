import { useLayoutEffect, useRef } from 'preact/hooks';
import { Handle } from '../../Handle.tsx';
import { useWords } from '../../WordsContext.tsx';
import { FailureNotice } from '../Notice.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { Back } from './Back.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { PersonWords } from './PersonWords.tsx';
import { usePerson } from './use-person.ts';
import type { PeopleWorld } from './world.ts';

interface Props {
  world: PeopleWorld;
  handle: string;
  onBack(): void;
  onForgotten(): void;
}

/** One person's page: what Tact knows of them, and what the user has to say about them. */
export function PersonView({ world, handle, onBack, onForgotten }: Props) {
  const t = useWords();
  const { page, failure, read } = usePerson(world, handle);
  const name = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    name.current?.focus({ preventScroll: true });
  }, []);
  const pending = page === undefined && failure === undefined;
  return (
    <div class="person" aria-busy={pending}>
      <Back onBack={onBack} />
      <div class="person-name">
        <h2 ref={name} tabIndex={-1}>
          <Handle of={handle} />
        </h2>
        <a href={`https://x.com/${handle}`} target="_blank" rel="noreferrer">
          {t('person_open')}
        </a>
      </div>
      {failure !== undefined && <FailureNotice reason={failure} retry={read} />}
      {pending && <Skeleton />}
      {page === null && <p class="soft">{t('person_nothing', { person: handle })}</p>}
      {page && <PersonFacts page={page} />}
      {page && <PersonWords page={page} world={world} onChanged={read} onForgotten={onForgotten} />}
    </div>
  );
}
