import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../utils/extension/words.ts';

const WordsContext = createContext<Words | undefined>(undefined);

/** Gives the words of one language to all components inside. */
export function WordsProvider({ words, children }: { words: Words; children?: ComponentChildren }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words to speak with. Throws outside a `WordsProvider`: a page without words is a mistake of ours. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no WordsProvider above this component');
  return words;
}
