import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { Chats } from '@/components/popup/chats/Chats.tsx';
import type { ChatsWorld } from '@/components/popup/chats/world.ts';
import { WordsProvider } from '@/components/WordsContext.tsx';
import { english } from '../samples.ts';

/** Shows the chats as the popup does. */
export function showChats(world: ChatsWorld, words = english) {
  const on = { person: vi.fn<(handle: string) => void>(), options: vi.fn<() => void>() };
  render(
    <WordsProvider words={words}>
      <Chats world={world} person={on.person} options={on.options} />
    </WordsProvider>,
  );
  return on;
}
