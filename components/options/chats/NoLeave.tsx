import { useWords } from '../../WordsContext.tsx';
import { Trouble } from '../Trouble.tsx';
import { useTask } from '../use-task.ts';

/** Says that reminders are wanted and the browser lets none through, with the way to allow them. */
export function NoLeave({ ask }: { ask(): Promise<unknown> }) {
  const t = useWords();
  const { trouble, run } = useTask();
  const press = () => {
    const answer = ask();
    void run(async () => {
      await answer;
    });
  };
  return (
    <div class="no-leave">
      <p role="status">{t('options_chats_lost')}</p>
      <button type="button" class="button" onClick={press}>
        {t('options_chats_allow')}
      </button>
      <Trouble reason={trouble} />
    </div>
  );
}
