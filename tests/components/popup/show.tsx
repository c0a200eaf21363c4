import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { type Known, Popup } from '@/components/popup/Popup.tsx';
import type { View } from '@/components/popup/view.ts';
import { WordsProvider } from '@/components/WordsContext.tsx';
import { fakeChats } from './chats/fake-chats.ts';
import { fakePeople } from './people/fake-people.ts';
import { empty, english, events } from './samples.ts';

/** Shows the popup with what is known. */
export function show(known: Known, view: View = { tab: 'today' }) {
  const on = events();
  const { container } = render(
    <WordsProvider words={english}>
      <Popup {...known} view={view} people={fakePeople().world} chats={fakeChats().world} on={on} />
    </WordsProvider>,
  );
  return { on, container };
}
/** Shows it where Tact sees, with numbers. */
export const seeing = (dashboard: Partial<typeof empty> = {}) =>
  show({ watching: 'seeing', dashboard: { ...empty, ...dashboard } });
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
