import { useId } from 'preact/hooks';
import type { ChatsPage } from '../../../utils/extension/chats-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { Meter } from '../Meter.tsx';
import { Hashtag } from './Hashtag.tsx';
import type { ChatsEvents } from './world.ts';

const MINUTE = 60_000;

interface Props {
  chat: ChatsPage['running'][number];
  /** UTC, ms. */
  now: number;
  on: Pick<ChatsEvents, 'enter' | 'leave'>;
}

/** A chat that runs: the time left, what was answered, and the way in or out. */
export function RunningChat({ chat: { tag, title, from, until, answers, joined }, now, on }: Props) {
  const t = useWords();
  const id = useId();
  const left = Math.max(0, Math.ceil((until - now) / MINUTE));
  const text = t('chats_left', { n: left });
  return (
    <div class="running" data-chat={tag}>
      <h3 id={id}>
        <Hashtag of={title} />
      </h3>
      <p class="left">{text}</p>
      <Meter
        left={left}
        limit={Math.max(1, Math.round((until - from) / MINUTE))}
        label={t('chats_meter', { tag: title })}
        text={text}
      />
      <div class="under">
        <p class="note-in">
          {joined ? t('chats_answers', { n: answers }) : t('chats_not_in', { tag: title })}
        </p>
        {joined ? (
          <button type="button" class="button" aria-describedby={id} onClick={() => on.leave(tag)}>
            {t('chats_leave')}
          </button>
        ) : (
          <button type="button" class="button primary" aria-describedby={id} onClick={() => on.enter(tag)}>
            {t('chats_enter')}
          </button>
        )}
      </div>
    </div>
  );
}
