import type { ChatsPage } from '../../../utils/extension/chats-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { Section } from '../Section.tsx';
import { AfterChat } from './AfterChat.tsx';
import { AnswerWeeks } from './AnswerWeeks.tsx';
import { EarlierChats } from './EarlierChats.tsx';
import { NoChats } from './NoChats.tsx';
import { Offer } from './Offer.tsx';
import { OwnChats } from './OwnChats.tsx';
import { RunningChat } from './RunningChat.tsx';
import type { ChatsEvents } from './world.ts';

/** What runs now, whom to turn to after a chat, what comes next, and how it went over the weeks. */
export function ChatsFound({ page, on }: { page: ChatsPage; on: ChatsEvents }) {
  const t = useWords();
  const { now, running, startable, past, weeks, own } = page;
  const offers = startable.filter(({ offered }) => offered);
  if (own + running.length + offers.length + past.length === 0) return <NoChats onOptions={on.options} />;
  const fresh = past.filter((chat) => chat.fresh);
  const earlier = past.filter((chat) => !chat.fresh);
  return (
    <>
      {running.length + offers.length > 0 && (
        <Section title={t('chats_running')}>
          {running.map((chat) => (
            <RunningChat key={chat.tag} chat={chat} now={now} on={on} />
          ))}
          {offers.map((chat) => (
            <Offer key={chat.tag} chat={chat} onEnter={() => on.enter(chat.tag)} />
          ))}
        </Section>
      )}
      {fresh.map((chat) => (
        <AfterChat key={`${chat.tag} ${chat.from}`} chat={chat} onPerson={on.person} />
      ))}
      <Section title={t('chats_own')}>
        <OwnChats page={page} on={on} />
      </Section>
      <Section title={t('chats_weeks')}>
        <AnswerWeeks weeks={weeks} />
      </Section>
      {earlier.length > 0 && (
        <Section title={t('chats_earlier')}>
          <EarlierChats chats={earlier} onPerson={on.person} />
        </Section>
      )}
    </>
  );
}
