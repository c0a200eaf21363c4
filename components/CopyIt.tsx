import { Component } from 'preact';
import type { DraftWord } from '../utils/extension/answers.ts';

/** How long it says that it was copied, ms. */
const STAYS = 2500;

interface Props {
  copy: NonNullable<DraftWord['copy']>;
}

/**
 * Puts what is missing on the clipboard, in the user's own click; the composer is left alone. The label names it, should copying fail.
 * A class, so that a page of X need not load Preact's hooks for it.
 */
export class CopyIt extends Component<Props, { done: boolean }> {
  override state = { done: false };
  timer: ReturnType<typeof setTimeout> | undefined;

  say(done: boolean) {
    clearTimeout(this.timer);
    this.setState({ done });
    if (done) this.timer = setTimeout(() => this.say(false), STAYS);
  }

  copy = () =>
    navigator.clipboard.writeText(this.props.copy.text).then(
      () => this.say(true),
      () => this.say(false),
    );

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  override render({ copy: { label, copied } }: Props, { done }: { done: boolean }) {
    return (
      <p class="copy">
        <button type="button" class="second" data-action="copy" onClick={this.copy}>
          {label}
        </button>
        <span role="status">{done && copied}</span>
      </p>
    );
  }
}
