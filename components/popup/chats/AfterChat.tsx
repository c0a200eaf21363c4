import type { PastChat } from '../../../utils/extension/chats-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { Section } from '../Section.tsx';
import { ChatNumbers } from './ChatNumbers.tsx';
import { MetPeople } from './MetPeople.tsx';

/** The list for the day after a chat. */
export function AfterChat({ chat, onPerson }: { chat: PastChat; onPerson(handle: string): void }) {
  const t = useWords();
  return (
    <Section title={t('chats_after', { tag: chat.title })}>
      <ChatNumbers chat={chat} />
      <MetPeople people={chat.people} fresh onPerson={onPerson} />
    </Section>
  );
}
