import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { People } from '@/components/popup/people/People.tsx';
import type { PeopleWorld } from '@/components/popup/people/world.ts';
import { WordsProvider } from '@/components/WordsContext.tsx';
import { english } from '../samples.ts';

/** Shows the people as the popup does, which remembers whose page is open. */
export function showPeople(world: PeopleWorld, first?: string, words = english) {
  function Stage() {
    const [person, setPerson] = useState<string | undefined>(first);
    return <People world={world} person={person} onPerson={setPerson} />;
  }
  return render(
    <WordsProvider words={words}>
      <Stage />
    </WordsProvider>,
  );
}
