import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Chats } from '../../../../components/options/chats/Chats.tsx';
import { useSettings } from '../../../../components/options/use-settings.ts';
import type { ChatsDoor, SettingsDoor } from '../../../../components/options/world.ts';
import { WordsProvider } from '../../../../components/WordsContext.tsx';
import { type HashtagChat, newChat } from '../../../../utils/etiquette/chats/chat.ts';
import { pageWords } from '../../../../utils/extension/page-words.ts';
import { fakeChats, fakeSettings } from '../fake-world.tsx';

/** Wednesdays at 14:00 in New York, 19:00 UTC in winter. */
export const buffer: HashtagChat = {
  ...newChat('BufferChat'),
  day: 3,
  time: '14:00',
  zone: 'America/New_York',
};

/** The chats as the options page has them, without the rest of it. */
function Section({ door, chats }: { door: SettingsDoor; chats: ChatsDoor }) {
  const { settings, change } = useSettings(door);
  return (
    <section aria-label="Chats">
      {settings && (
        <Chats
          chats={settings.chats}
          before={settings.remindBefore}
          door={chats}
          onChange={(apply) => change((now) => ({ ...now, chats: apply(now.chats) }))}
          onBefore={(remindBefore) => change((now) => ({ ...now, remindBefore }))}
        />
      )}
    </section>
  );
}

/**
 * Shows those chats, their hours in view if they are `unfolded`; the browser says `yes` or no when it is asked for notifications. It
 * knows few zones, which is faster.
 */
export async function openChats(chats: readonly HashtagChat[] = [], { yes = true, unfolded = false } = {}) {
  vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['America/New_York', 'Asia/Tokyo', 'Europe/Riga']);
  const settings = fakeSettings({ chats });
  const browser = fakeChats(yes);
  render(
    <WordsProvider words={pageWords()}>
      <Section door={settings.door} chats={browser.door} />
    </WordsProvider>,
  );
  await screen.findByLabelText('Hashtag of a chat');
  for (const summary of unfolded ? screen.getAllByText('Hours and hosts') : [])
    await userEvent.click(summary);
  return {
    settings,
    browser,
    stored: () => settings.stored().chats,
    section: () => within(screen.getByRole('region', { name: 'Chats' })),
    card: (name: string) => within(screen.getByRole('article', { name })),
  };
}
