import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../WordsContext.tsx';
import { FailureNotice } from '../Notice.tsx';
import { FoundPeople } from './FoundPeople.tsx';
import type { Found } from './use-people.ts';

interface Props {
  typed: string;
  found: Found | undefined;
  failure: string | undefined;
  /** Who was forgotten just now. */
  gone: string | undefined;
  /** Whose page was open before: the focus goes there. */
  focus: string | undefined;
  onTyped(typed: string): void;
  onPerson(handle: string): void;
  onRetry(): void;
}

/** Words that a note is searched for, as many as the background takes. */
const LONGEST = 100;

/** The search field and who was found. */
export function PeopleList({ typed, found, failure, gone, focus, onTyped, onPerson, onRetry }: Props) {
  const t = useWords();
  const word = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (gone !== undefined) word.current?.focus();
  }, [gone]);
  return (
    <div class="people">
      <input
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={LONGEST}
        aria-label={t('people_search')}
        placeholder={t('people_search')}
        value={typed}
        onInput={({ currentTarget }) => onTyped(currentTarget.value)}
      />
      {gone !== undefined && (
        <p ref={word} class="gone" tabIndex={-1}>
          {t('people_gone', { person: gone })}
        </p>
      )}
      {failure !== undefined && <FailureNotice reason={failure} retry={onRetry} />}
      <p class="soft" role="status">
        {found?.search && t('people_found', { n: found.total })}
      </p>
      {found && (
        <FoundPeople
          found={{ ...found, people: found.people.filter(({ handle }) => handle !== gone) }}
          focus={gone === undefined ? focus : undefined}
          onPerson={onPerson}
        />
      )}
    </div>
  );
}
