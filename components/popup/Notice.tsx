import { useWords } from '../WordsContext.tsx';

interface Props {
  tone?: 'plain' | 'careful';
  title?: string;
  why: string;
  /** `main`: nothing works before it is pressed. */
  button?: { label: string; press(): void; main?: boolean };
}

/** Something the person should know before the numbers: what, why, and the one thing to do about it. */
export const Notice = ({ tone = 'plain', title, why, button }: Props) => (
  <div class={`notice ${tone}`}>
    {title && <h2>{title}</h2>}
    <p>{why}</p>
    {button && (
      <button type="button" class={button.main ? 'button primary' : 'button'} onClick={button.press}>
        {button.label}
      </button>
    )}
  </div>
);

/** The background failed; the reason is the browser's own, in its words. */
export function FailureNotice({ reason, retry }: { reason: string; retry(): void }) {
  const t = useWords();
  return (
    <div class="notice careful" role="alert">
      <h2>{t('popup_failed')}</h2>
      <p>{t('popup_failed_why')}</p>
      <p class="reason" dir="auto">
        {reason}
      </p>
      <button type="button" class="button" onClick={retry}>
        {t('popup_retry')}
      </button>
    </div>
  );
}
