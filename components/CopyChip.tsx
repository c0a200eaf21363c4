import { Component } from 'preact';
import type { Companion } from '../utils/extension/chats-answers.ts';

/** How long "Copied" stays, ms. */
const STAYS = 2000;

interface Props {
  text: string;
  words: Pick<Companion, 'copy' | 'copied'>;
  /** Whether it worked. */
  onCopy(text: string): Promise<boolean>;
}

/** A short text that goes to the clipboard when it is pressed. A class, so that a page of X need not load Preact's hooks for it. */
export class CopyChip extends Component<Props, { copied: boolean }> {
  override state = { copied: false };
  timer: ReturnType<typeof setTimeout> | undefined;

  copy = async () => {
    if (!(await this.props.onCopy(this.props.text))) return;
    clearTimeout(this.timer);
    this.setState({ copied: true });
    this.timer = setTimeout(() => this.setState({ copied: false }), STAYS);
  };

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  override render({ text, words }: Props, { copied }: { copied: boolean }) {
    return (
      <button
        type="button"
        class="chip"
        data-action="copy"
        aria-label={copied ? words.copied : `${words.copy}: ${text}`}
        onClick={this.copy}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={copied ? 'M3 8.5l3.5 3.5L13 5' : 'M6 5.5h7v8H6zM3 10.5v-8h7'} />
        </svg>
        <bdi>{copied ? words.copied : text}</bdi>
      </button>
    );
  }
}
