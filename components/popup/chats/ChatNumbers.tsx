import type { PastChat } from '../../../utils/extension/chats-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { date } from '../format.ts';

/** When a chat was, and how it went in numbers. */
export function ChatNumbers({ chat: { from, answers, posts, met, fresh } }: { chat: PastChat }) {
  const t = useWords();
  return (
    <span class="chat-numbers soft">
      <time dateTime={new Date(from).toISOString()}>{date(from, t.lang)}</time>
      <span>{t('chats_answers', { n: answers })}</span>
      {/* Those met just now stand below, one by one. */}
      <span>{fresh ? t('chats_posts', { n: posts }) : t('chats_people', { n: met })}</span>
    </span>
  );
}
