import { useState } from 'preact/hooks';
import { type HashtagChat, isScheduled } from '../../../utils/etiquette/chats/chat.ts';
import { tagKey } from '../../../utils/etiquette/chats/tag.ts';
import { useFresh } from '../../use-fresh.ts';
import { useWords } from '../../WordsContext.tsx';
import type { ChatsDoor } from '../world.ts';
import { AddChat } from './AddChat.tsx';
import { BeforeChoice } from './BeforeChoice.tsx';
import { CalendarLink } from './CalendarLink.tsx';
import { ChatCard } from './ChatCard.tsx';
import { NoLeave } from './NoLeave.tsx';
import { RemovedChat } from './RemovedChat.tsx';
import { useMinute } from './use-minute.ts';
import { isSameChat, putBack, type Removed, withRemoved } from './with-removed.ts';

interface Props {
  chats: readonly HashtagChat[];
  /** How long before a chat its reminder comes, minutes. */
  before: number;
  door: ChatsDoor;
  onChange(change: (chats: readonly HashtagChat[]) => HashtagChat[]): void;
  onBefore(minutes: number): void;
}

/** The user's chats. One that is removed leaves its place, to be put back. */
export function Chats({ chats, before, door, onChange, onBefore }: Props) {
  const t = useWords();
  const now = useMinute();
  const leave = useFresh(door.mayNotify, () => false);
  const [removed, setRemoved] = useState<Removed[]>([]);
  const [newest, setNewest] = useState<string>();
  const places = withRemoved(chats, removed);
  const scheduled = chats.filter(isScheduled);

  const remove = (chat: HashtagChat) => {
    const index = chats.findIndex((one) => isSameChat(one, chat));
    setRemoved([...removed.filter((one) => !isSameChat(one.chat, chat)), { chat, index }]);
    onChange((all) => all.filter((one) => !isSameChat(one, chat)));
  };
  const ask = async () => {
    const answer = door.askToNotify();
    const allowed = await answer;
    await leave.again();
    return allowed;
  };
  return (
    <>
      {leave.value === false && scheduled.some(({ remind }) => remind) && <NoLeave ask={ask} />}
      {places.length === 0 && <p class="empty soft">{t('options_chats_none')}</p>}
      <div class="chats">
        {places.map((place) =>
          place.removed ? (
            <RemovedChat
              key={`removed-${tagKey(place.chat.tag)}`}
              title={`#${place.chat.tag}`}
              onPutBack={() => {
                setNewest(tagKey(place.chat.tag));
                onChange((all) => putBack(all, places, place.chat));
              }}
            />
          ) : (
            <ChatCard
              key={tagKey(place.chat.tag)}
              chat={place.chat}
              now={now}
              before={before}
              isNew={newest === tagKey(place.chat.tag)}
              door={{ calendar: door.calendar, askToNotify: ask }}
              onChange={(change) =>
                onChange((all) => all.map((one) => (isSameChat(one, place.chat) ? change(one) : one)))
              }
              onRemove={() => remove(place.chat)}
            />
          ),
        )}
      </div>
      <AddChat
        chats={chats}
        onAdd={(added) => {
          setNewest(tagKey(added.tag));
          onChange((all) => (all.some((one) => isSameChat(one, added)) ? [...all] : [...all, added]));
        }}
      />
      {scheduled.length > 0 && (
        <div class="all-chats">
          <BeforeChoice before={before} onChange={onBefore} />
          {scheduled.length > 1 && (
            <div>
              <p>{t('options_chats_file_all')}</p>
              <CalendarLink
                chats={scheduled}
                before={before}
                file="tact-chats"
                name={t('options_chats_file_all_name')}
                large
                calendar={door.calendar}
              />
            </div>
          )}
        </div>
      )}
    </>
  );
}
