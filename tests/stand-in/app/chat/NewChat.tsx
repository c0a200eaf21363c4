import { spotOf } from '../../chats.ts';
import { PEOPLE } from '../../people.ts';
import { label } from '../labels.ts';
import { avatarOf } from '../pictures.ts';
import { patch, useStore } from '../store.ts';
import { ChatLink } from './ChatLink.tsx';

const SHOWN = 14;

/** The people one can write to, the first few of them. */
export function NewChat({ go }: { go(spot: string): void }) {
  const account = useStore((state) => state.memory.account);
  if (!account) return null;
  const people = PEOPLE.filter(({ handle }) => handle !== account).slice(0, SHOWN);
  return (
    <div class="veil">
      <div class="mask" onClick={() => patch({ choosing: false })} />
      <div role="dialog" aria-modal="true" aria-label={label('newChat')} class="dialog sheet">
        <h2>{label('newChat')}</h2>
        {people.map(({ handle, name }) => (
          <ChatLink key={handle} spot={spotOf(account, handle)} go={go} class="chat-who">
            <img alt="" src={avatarOf(handle)} />
            <span class="name">{name}</span>
          </ChatLink>
        ))}
      </div>
    </div>
  );
}
