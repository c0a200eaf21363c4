import { Component, type ComponentChild } from 'preact';

interface Props {
  /** What is shown, and how to turn it over. */
  children(open: boolean, turn: () => void): ComponentChild;
}

/** Something that unfolds. A class, so that a page of X need not load Preact's hooks for it. */
export class Fold extends Component<Props, { open: boolean }> {
  override state = { open: false };
  turn = () => this.setState(({ open }) => ({ open: !open }));
  override render({ children }: Props, { open }: { open: boolean }) {
    return children(open, this.turn);
  }
}
