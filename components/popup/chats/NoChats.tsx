import { useWords } from '../../WordsContext.tsx';

/** Before the first chat: what one is, what will stand here, and the way to choose some. */
export function NoChats({ onOptions }: { onOptions(): void }) {
  const t = useWords();
  return (
    <div class="no-chats">
      <svg viewBox="0 0 96 72" aria-hidden="true">
        <path
          class="back"
          d="M38 8h46a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8h-2v9l-10-9H38a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8Z"
        />
        <path
          class="front"
          d="M12 22h40a8 8 0 0 1 8 8v20a8 8 0 0 1-8 8H28L17 67v-9h-5a8 8 0 0 1-8-8V30a8 8 0 0 1 8-8Z"
        />
        <path class="sign" d="M29 31l-3 18M38 31l-3 18M22 37h20M21 43h20" />
      </svg>
      <h2>{t('chats_none')}</h2>
      <p>{t('chats_none_what')}</p>
      <button type="button" class="button primary" onClick={onOptions}>
        {t('chats_options')}
      </button>
    </div>
  );
}
