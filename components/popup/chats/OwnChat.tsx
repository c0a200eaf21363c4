import { useId } from 'preact/hooks';
import { useWords } from '../../WordsContext.tsx';
import { Hashtag } from './Hashtag.tsx';
import { when } from './when.ts';

interface Props {
  tag: string;
  title: string;
  /** UTC, ms: when it is next. */
  from?: number;
  now: number;
  /** Absent while it runs. */
  onEnter?(): void;
}

/** One of the user's chats: when it is next, and the way to begin it by hand. */
export function OwnChat({ tag, title, from, now, onEnter }: Props) {
  const t = useWords();
  const id = useId();
  return (
    <li data-chat={tag}>
      <b id={id}>
        <Hashtag of={title} />
      </b>
      {from === undefined ? (
        <span class="soft">{t('chats_no_hours')}</span>
      ) : (
        <time class="soft" dateTime={new Date(from).toISOString()}>
          {when(from, now, t)}
        </time>
      )}
      {onEnter && (
        <button type="button" class="button" aria-describedby={id} onClick={onEnter}>
          {t('chats_enter')}
        </button>
      )}
    </li>
  );
}
