import type { PastChat } from '../../../utils/extension/chats-answers.ts';
import { ChatNumbers } from './ChatNumbers.tsx';
import { Hashtag } from './Hashtag.tsx';
import { MetPeople } from './MetPeople.tsx';
import { More } from './More.tsx';

/** So many are shown at once. */
const SHOWN = 3;

interface Props {
  chats: readonly PastChat[];
  onPerson(handle: string): void;
}

/** Chats of the last weeks, the latest first; each unfolds to the people met there. */
export function EarlierChats({ chats, onPerson }: Props) {
  const list = (some: readonly PastChat[]) => (
    <ul class="earlier">
      {some.map((chat) => (
        <li key={`${chat.tag} ${chat.from}`} data-chat={chat.tag}>
          <details>
            <summary>
              <Hashtag of={chat.title} />
              <ChatNumbers chat={chat} />
            </summary>
            <MetPeople people={chat.people} fresh={false} onPerson={onPerson} />
          </details>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(chats.slice(0, SHOWN))}
      <More n={chats.length - SHOWN}>{list(chats.slice(SHOWN))}</More>
    </>
  );
}
