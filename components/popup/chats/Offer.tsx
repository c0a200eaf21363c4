import { useId } from 'preact/hooks';
import type { ChatsPage } from '../../../utils/extension/chats-answers.ts';
import { useWords } from '../../WordsContext.tsx';

interface Props {
  chat: ChatsPage['startable'][number];
  onEnter(): void;
}

/** A hashtag that was written several times just now: the user may be in that chat. */
export function Offer({ chat: { tag, title }, onEnter }: Props) {
  const t = useWords();
  const id = useId();
  return (
    <div class="running offer" data-chat={tag}>
      <p id={id}>{t('chats_offer', { tag: title })}</p>
      <button type="button" class="button primary" aria-describedby={id} onClick={onEnter}>
        {t('chats_enter')}
      </button>
    </div>
  );
}
