import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../WordsContext.tsx';

interface Props {
  /** As it is written, with its sign. */
  title: string;
  onPutBack(): void;
}

/** The place of a chat that was taken off the list just now, to be put back. */
export function RemovedChat({ title, onPutBack }: Props) {
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="removed">
      <span>{t('options_chats_removed', { chat: title })}</span>
      <button
        ref={button}
        type="button"
        class="link"
        aria-label={t('options_chats_back_name', { chat: title })}
        onClick={onPutBack}
      >
        {t('options_chats_back')}
      </button>
    </p>
  );
}
