import { useRef, useState } from 'preact/hooks';
import { PeopleList } from './PeopleList.tsx';
import { PersonView } from './PersonView.tsx';
import { searchFrom } from './search-from.ts';
import { usePeople } from './use-people.ts';
import type { PeopleWorld } from './world.ts';

interface Props {
  world: PeopleWorld;
  /** Whose page is open. */
  person: string | undefined;
  onPerson(handle: string | undefined): void;
}

/** The people one deals with: the list, or one person's page. The search survives a look at somebody. */
export function People({ world, person, onPerson }: Props) {
  const [typed, setTyped] = useState('');
  const [gone, setGone] = useState<string>();
  const last = useRef<string>(undefined);
  const { found, failure, again } = usePeople(world, searchFrom(typed), person !== undefined);
  if (person !== undefined) {
    last.current = person;
    return (
      <PersonView
        key={person}
        world={world}
        handle={person}
        onBack={() => onPerson(undefined)}
        onForgotten={() => {
          setGone(person);
          onPerson(undefined);
        }}
      />
    );
  }
  return (
    <PeopleList
      typed={typed}
      found={found}
      failure={failure}
      gone={gone}
      focus={last.current}
      onTyped={(words) => {
        setGone(undefined);
        setTyped(words);
      }}
      onPerson={(handle) => {
        setGone(undefined);
        onPerson(handle);
      }}
      onRetry={again}
    />
  );
}
