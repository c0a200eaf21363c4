import type { DraftWord } from '../utils/extension/answers.ts';
import { Copying } from './Copying.tsx';

/** Copies what a draft lacks. The label names it, should copying fail. */
export const CopyIt = ({ copy: { text, label, copied } }: { copy: NonNullable<DraftWord['copy']> }) => (
  <Copying text={text}>
    {(done, copy) => (
      <p class="copy">
        <button type="button" class="second" data-action="copy" onClick={copy}>
          {label}
        </button>
        <span role="status">{done && copied}</span>
      </p>
    )}
  </Copying>
);
