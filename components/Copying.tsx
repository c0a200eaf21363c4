import { Component, type ComponentChild } from 'preact';

/** How long it says that it was copied, ms. */
const STAYS = 2500;

interface Props {
  text: string;
  onCopied?(): void;
  /** What is shown, whether it was just copied, and how to copy it. */
  children(done: boolean, copy: () => void): ComponentChild;
}

/**
 * Puts a text on the clipboard, in the user's own click; the composer is left alone. A class, so that a page of X need not load
 * Preact's hooks for it.
 */
export class Copying extends Component<Props, { done: boolean }> {
  override state = { done: false };
  timer: ReturnType<typeof setTimeout> | undefined;

  say(done: boolean) {
    clearTimeout(this.timer);
    this.setState({ done });
    if (!done) return;
    this.timer = setTimeout(() => this.say(false), STAYS);
    this.props.onCopied?.();
  }

  copy = () =>
    navigator.clipboard.writeText(this.props.text).then(
      () => this.say(true),
      () => this.say(false),
    );

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  override render({ children }: Props, { done }: { done: boolean }) {
    return children(done, this.copy);
  }
}
