import { useWords } from '../../WordsContext.tsx';
import { PersonRow } from './PersonRow.tsx';
import type { Found } from './use-people.ts';

interface Props {
  found: Found;
  /** Whose row takes the focus. */
  focus: string | undefined;
  onPerson(handle: string): void;
}

/** Those found, those one deals with most first; or what will stand here and when. */
export function FoundPeople({ found, focus, onPerson }: Props) {
  const t = useWords();
  const { people, total, now, search } = found;
  if (people.length === 0) return <p class="soft">{t(search ? 'people_none' : 'people_empty')}</p>;
  return (
    <>
      {!search && <h2>{t('people_most')}</h2>}
      <ul>
        {people.map((line) => (
          <PersonRow
            key={line.handle}
            line={line}
            now={now}
            focused={line.handle === focus}
            onOpen={() => onPerson(line.handle)}
          />
        ))}
      </ul>
      {total > people.length && <p class="soft">{t('people_some', { shown: people.length, all: total })}</p>}
    </>
  );
}
