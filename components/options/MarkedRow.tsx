import type { Marked } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';

interface Props {
  person: Marked;
  /** The mark was taken back just now. */
  undone: boolean;
  showAccount: boolean;
  onToggle(): void;
}

/** One marked person: who, what the user said, since when, for which account. */
export function MarkedRow({
  person: { handle, account, known, knownAt },
  undone,
  showAccount,
  onToggle,
}: Props) {
  const t = useWords();
  const date = knownAt ? new Intl.DateTimeFormat(t.lang, { dateStyle: 'long' }).format(knownAt) : undefined;
  return (
    <li data-person={handle} data-undone={undone}>
      <span class="who">
        <bdi>@{handle}</bdi>
      </span>
      <span class="facts">
        <span>{t(undone ? 'options_marked_undone' : `options_mark_${known}`)}</span>
        {!undone && date && <span class="soft">{t('options_marked_since', { date })}</span>}
        {showAccount && account && <span class="soft">{t('options_marked_by', { account })}</span>}
      </span>
      <button
        type="button"
        class="link"
        aria-label={t(undone ? 'options_marked_back_name' : 'options_marked_undo_name', { person: handle })}
        onClick={onToggle}
      >
        {t(undone ? 'options_marked_back' : 'options_marked_undo')}
      </button>
    </li>
  );
}
