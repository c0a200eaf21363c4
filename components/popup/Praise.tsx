import type { Dashboard } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import type { PopupEvents } from './events.ts';

interface Props extends Pick<Dashboard, 'praise'> {
  on: PopupEvents;
}

/** Good next steps: whom to say a word to. Those already answered are gone. */
export function Praise({ praise, on }: Props) {
  const t = useWords();
  const open = praise.filter(({ became }) => became === undefined);
  if (open.length === 0) return <p class="soft">{t('popup_praise_empty')}</p>;
  return (
    <ul class="praise">
      {open.map(({ id, text, instead, person }) => (
        <li key={id}>
          <p>{instead}</p>
          <p class="soft">{text}</p>
          <div class="meta">
            <a href={`https://x.com/${person}`} target="_blank" rel="noreferrer">
              {t('popup_praise_see', { person })}
            </a>
            <button type="button" class="link" onClick={() => on.answer(id, 'dismiss')}>
              {t('popup_praise_later')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
