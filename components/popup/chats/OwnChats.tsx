import type { ChatsPage } from '../../../utils/extension/chats-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { More } from './More.tsx';
import { OwnChat } from './OwnChat.tsx';
import type { ChatsEvents } from './world.ts';

/** So many are shown at once. */
const SHOWN = 5;

interface Line {
  tag: string;
  title: string;
  from?: number;
}

/** The user's chats, the next one first, then those without hours; each can be begun by hand while it does not run. */
export function OwnChats({ page, on }: { page: ChatsPage; on: Pick<ChatsEvents, 'enter' | 'options'> }) {
  const t = useWords();
  const { now, next, startable } = page;
  const rest = startable.filter(({ tag, offered }) => !offered && next.every((one) => one.tag !== tag));
  const lines: Line[] = [...next, ...rest];
  const list = (some: readonly Line[]) => (
    <ul class="own-chats">
      {some.map((line) => (
        <OwnChat
          key={line.tag}
          {...line}
          now={now}
          {...(startable.some(({ tag }) => tag === line.tag) && { onEnter: () => on.enter(line.tag) })}
        />
      ))}
    </ul>
  );
  return (
    <>
      {lines.length === 0 && <p class="soft">{t('chats_own_empty')}</p>}
      {list(lines.slice(0, SHOWN))}
      <More n={lines.length - SHOWN}>{list(lines.slice(SHOWN))}</More>
      <button type="button" class="link set-up" onClick={on.options}>
        {t('chats_options')}
      </button>
    </>
  );
}
