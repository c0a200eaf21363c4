import { useState } from 'preact/hooks';
import { useWords } from '../../WordsContext.tsx';
import { Switch } from '../Switch.tsx';
import { Trouble } from '../Trouble.tsx';
import { useTask } from '../use-task.ts';

interface Props {
  /** Of the card; unique in the page. */
  id: string;
  on: boolean;
  /** Asks the browser for notifications; only inside a click. */
  ask(): Promise<boolean>;
  onChange(on: boolean): void;
}

/** The switch of a chat's reminder. Where the browser does not allow it, it goes back and says why. */
export function Remind({ id, on, ask, onChange }: Props) {
  const t = useWords();
  const { trouble, run } = useTask();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);

  const turn = (wanted: boolean) => {
    setRefused(false);
    if (!wanted) return onChange(false);
    const answer = ask();
    setAsking(true);
    void run(async () => {
      try {
        const allowed = await answer;
        setRefused(!allowed);
        if (allowed) onChange(true);
      } finally {
        setAsking(false);
      }
    });
  };

  return (
    <>
      <div class="remind">
        <span id={`${id}-remind`}>{t('options_chats_remind')}</span>
        <Switch
          id={`${id}-remind-switch`}
          on={on || asking}
          labelledBy={`${id}-remind ${id}-name`}
          describedBy={`${id}-next`}
          onChange={turn}
        />
      </div>
      <p class="error refused" role="alert">
        {refused && t('options_chats_refused')}
      </p>
      <Trouble reason={trouble} />
    </>
  );
}
