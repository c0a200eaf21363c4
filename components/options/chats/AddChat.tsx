import { useState } from 'preact/hooks';
import { addChat, type ChatRefusal } from '../../../utils/etiquette/chats/add-chat.ts';
import { type HashtagChat, MOST_CHATS } from '../../../utils/etiquette/chats/chat.ts';
import { PRESETS } from '../../../utils/etiquette/chats/presets.ts';
import { tagKey } from '../../../utils/etiquette/chats/tag.ts';
import { useWords } from '../../WordsContext.tsx';

interface Props {
  chats: readonly HashtagChat[];
  onAdd(chat: HashtagChat): void;
}

/** A chat by its hashtag, typed or picked; what is refused stays in the field and says why. */
export function AddChat({ chats, onAdd }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<ChatRefusal>();
  const known = PRESETS.filter((preset) => !chats.some(({ tag }) => tagKey(tag) === tagKey(preset)));

  const add = (tag: string) => {
    const done = addChat(chats, tag);
    setRefused('refused' in done ? done.refused : undefined);
    if ('refused' in done) return;
    setTyped('');
    onAdd(done.added);
  };

  return (
    <div class="add-chat">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
        }}
      >
        <label for="new-chat">{t('options_chats_label')}</label>
        <div class="row">
          <input
            id="new-chat"
            type="text"
            dir="auto"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={typed}
            placeholder="#BufferChat"
            aria-invalid={refused !== undefined}
            aria-describedby="new-chat-error"
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setRefused(undefined);
            }}
          />
          <button type="submit" class="button primary">
            {t('options_chats_add')}
          </button>
        </div>
        <p id="new-chat-error" class="error" role="alert">
          {refused &&
            t(`options_chats_error_${refused}`, {
              most: MOST_CHATS,
              chat: typed.trim().replace(/^[#＃]?/, '#'),
            })}
        </p>
      </form>
      {known.length > 0 && (
        <>
          <p id="known-chats" class="soft">
            {t('options_chats_known')}
          </p>
          <ul class="chips" aria-labelledby="known-chats">
            {known.map((tag) => (
              <li key={tag}>
                <button
                  type="button"
                  class="chip"
                  aria-label={t('options_chats_known_add', { chat: `#${tag}` })}
                  onClick={() => add(tag)}
                >
                  <bdi dir="ltr">#{tag}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
