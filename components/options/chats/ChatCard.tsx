import { useEffect, useRef, useState } from 'preact/hooks';
import { type HashtagChat, isScheduled } from '../../../utils/etiquette/chats/chat.ts';
import { liveUrl } from '../../../utils/etiquette/chats/live-url.ts';
import { sessionAt } from '../../../utils/etiquette/chats/schedule.ts';
import { tagKey } from '../../../utils/etiquette/chats/tag.ts';
import { useWords } from '../../WordsContext.tsx';
import type { ChatsDoor } from '../world.ts';
import { CalendarLink } from './CalendarLink.tsx';
import { Hosts } from './Hosts.tsx';
import { Hours } from './Hours.tsx';
import { Remind } from './Remind.tsx';
import { sessionWords } from './session-words.ts';

interface Props {
  chat: HashtagChat;
  /** UTC, ms. */
  now: number;
  /** Minutes. */
  before: number;
  /** It has just come onto the list, and takes the focus. */
  isNew: boolean;
  door: Pick<ChatsDoor, 'calendar' | 'askToNotify'>;
  onChange(change: (chat: HashtagChat) => HashtagChat): void;
  onRemove(): void;
}

/** One chat: when it meets next, its reminder, its hours and hosts, its calendar file. */
export function ChatCard({ chat, now, before, isNew, door, onChange, onRemove }: Props) {
  const t = useWords();
  const id = `chat-${tagKey(chat.tag)}`;
  const title = `#${chat.tag}`;
  const scheduled = isScheduled(chat);
  const [open, setOpen] = useState(isNew && !scheduled);
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) name.current?.focus();
  }, []);

  return (
    <article class="rule chat" data-chat={tagKey(chat.tag)} aria-labelledby={`${id}-name`}>
      <header>
        <div>
          <h3 id={`${id}-name`} ref={name} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h3>
          <p
            id={`${id}-next`}
            class={scheduled ? 'next' : 'soft'}
            data-running={sessionAt(chat, now) !== undefined}
          >
            {sessionWords(chat, now, t)}
          </p>
        </div>
        {scheduled && (
          <Remind
            id={id}
            on={chat.remind}
            ask={door.askToNotify}
            onChange={(remind) => onChange((was) => ({ ...was, remind }))}
          />
        )}
      </header>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('options_chats_hours')}</summary>
        {open && (
          <>
            <Hours id={id} chat={chat} now={now} onChange={onChange} />
            <Hosts
              id={`${id}-hosts`}
              hosts={chat.hosts}
              onChange={(hosts) => onChange((was) => ({ ...was, hosts }))}
            />
          </>
        )}
      </details>
      <footer>
        <a
          href={liveUrl(chat.tag)}
          target="_blank"
          rel="noreferrer"
          aria-label={t('options_chats_open_name', { chat: title })}
        >
          {t('options_chats_open')}
        </a>
        {scheduled && (
          <CalendarLink
            chats={[chat]}
            before={before}
            file={chat.tag}
            name={t('options_chats_file_name', { chat: title })}
            calendar={door.calendar}
          />
        )}
        <button
          type="button"
          class="link remove"
          aria-label={t('options_chats_remove_name', { chat: title })}
          onClick={onRemove}
        >
          {t('options_chats_remove')}
        </button>
      </footer>
    </article>
  );
}
