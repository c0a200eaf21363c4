import { useEffect, useState } from 'preact/hooks';
import type { HashtagChat } from '../../../utils/etiquette/chats/chat.ts';
import { useWords } from '../../WordsContext.tsx';
import { Trouble } from '../Trouble.tsx';
import type { ChatsDoor } from '../world.ts';

interface Props {
  chats: readonly HashtagChat[];
  /** Minutes. */
  before: number;
  /** Its name, without the extension. */
  file: string;
  /** What assistive technology calls it. */
  name: string;
  /** It looks like a button. */
  large?: boolean;
  calendar: ChatsDoor['calendar'];
}

/** A calendar file of chats, as a link that saves it; made anew whenever their hours change. */
export function CalendarLink({ chats, before, file, name, large = false, calendar }: Props) {
  const t = useWords();
  const [url, setUrl] = useState<string>();
  const [trouble, setTrouble] = useState<string>();

  useEffect(() => {
    let made: string | undefined;
    let over = false;
    calendar(chats, before).then(
      (text) => {
        if (over) return;
        made = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
        setTrouble(undefined);
        setUrl(made);
      },
      (error: Error) => !over && setTrouble(error.message),
    );
    return () => {
      over = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [calendar, JSON.stringify(chats), before]);

  return (
    <>
      {url && (
        <a class={large ? 'button' : undefined} href={url} download={`${file}.ics`} aria-label={name}>
          {t('options_chats_file')}
        </a>
      )}
      <Trouble reason={trouble} />
    </>
  );
}
