import type { Companion } from '../utils/extension/chats-answers.ts';
import { Copying } from './Copying.tsx';

interface Props {
  text: string;
  words: Pick<Companion, 'copy' | 'copied'>;
  onCopied(): void;
}

/** A short text that goes to the clipboard when it is pressed. */
export const CopyChip = ({ text, words, onCopied }: Props) => (
  <Copying text={text} onCopied={onCopied}>
    {(done, copy) => (
      <button
        type="button"
        class="chip"
        data-action="copy"
        aria-label={done ? words.copied : `${words.copy}: ${text}`}
        onClick={copy}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={done ? 'M3 8.5l3.5 3.5L13 5' : 'M6 5.5h7v8H6zM3 10.5v-8h7'} />
        </svg>
        <bdi>{done ? words.copied : text}</bdi>
      </button>
    )}
  </Copying>
);
