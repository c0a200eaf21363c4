import type { ChatPerson } from '../../../utils/extension/chats-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { MetPerson } from './MetPerson.tsx';
import { More } from './More.tsx';

/** So many are shown at once. */
const SHOWN = 5;

interface Props {
  people: readonly ChatPerson[];
  fresh: boolean;
  onPerson(handle: string): void;
}

/** Those met in a chat, those to turn to first. */
export function MetPeople({ people, fresh, onPerson }: Props) {
  const t = useWords();
  const list = (some: readonly ChatPerson[]) => (
    <ul class="met-people">
      {some.map((person) => (
        <MetPerson key={person.handle} person={person} fresh={fresh} onPerson={onPerson} />
      ))}
    </ul>
  );
  return (
    <>
      {people.length === 0 && <p class="soft">{t('chats_nobody')}</p>}
      {list(people.slice(0, SHOWN))}
      <More n={people.length - SHOWN}>{list(people.slice(SHOWN))}</More>
    </>
  );
}
