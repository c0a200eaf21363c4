import type { ChatPerson } from '../../../utils/extension/chats-answers.ts';
import { Handle } from '../../Handle.tsx';
import { useWords } from '../../WordsContext.tsx';
import { nextWord } from './next-word.ts';

interface Props {
  person: ChatPerson;
  /** It may still be done: the chat was just now. */
  fresh: boolean;
  onPerson(handle: string): void;
}

/** Somebody met in a chat: who, what went either way, what would be good now; with the ways to their page here and on X. */
export function MetPerson({ person, fresh, onPerson }: Props) {
  const t = useWords();
  const { handle, isHost, isNew, words, theirs, reposts } = person;
  const next = fresh ? nextWord(person) : undefined;
  return (
    <li data-person={handle}>
      <span class="who">
        <button type="button" class="link" onClick={() => onPerson(handle)}>
          <Handle of={handle} />
        </button>
        {isHost && <span class="mark-of host">{t('chats_host')}</span>}
        {isNew && <span class="mark-of">{t('chats_new')}</span>}
      </span>
      <a href={`https://x.com/${handle}`} target="_blank" rel="noreferrer">
        {t('person_open')}
        <span class="visually-hidden"> @{handle}</span>
      </a>
      {next && <p class={next.done ? 'next done' : 'next'}>{t(next.key)}</p>}
      <div class="meta soft">
        {words > 0 && <span>{t('people_mine', { count: words })}</span>}
        {theirs > 0 && <span>{t('people_theirs', { count: theirs })}</span>}
        {reposts > 0 && <span>{t('chats_reposts', { count: reposts })}</span>}
      </div>
    </li>
  );
}
