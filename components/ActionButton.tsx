import type { Action } from '../utils/etiquette/advice.ts';
import type { CardButton } from '../utils/extension/answers.ts';

interface Props {
  button: CardButton;
  look: 'first' | 'second' | 'small';
  onAction(action: Action): void;
}

/** One way to answer. */
export const ActionButton = ({ button: { action, label }, look, onAction }: Props) => (
  <button type="button" class={look} data-action={action} onClick={() => onAction(action)}>
    {label}
  </button>
);
